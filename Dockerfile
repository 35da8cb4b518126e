FROM python:3.11-slim AS build
WORKDIR /build
COPY requirements/runtime.txt requirements/
RUN python -m venv /venv \
 && /venv/bin/pip install --no-cache-dir --require-hashes -r requirements/runtime.txt
COPY pyproject.toml README.md ./
COPY app app
RUN /venv/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.11-slim
RUN useradd --system --create-home --home-dir /data counterclaim
COPY --from=build /venv /venv
WORKDIR /srv
COPY app app
COPY alembic alembic
ENV PATH=/venv/bin:$PATH PYTHONPATH=/srv COUNTERCLAIM_DATABASE_URL=sqlite:////data/counterclaim.db
USER counterclaim
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
CMD ["counterclaim", "serve", "--host", "0.0.0.0", "--port", "8000"]
