"""Stories -> attributed claims, verification remarks, quantities and times, each with literal spans."""
