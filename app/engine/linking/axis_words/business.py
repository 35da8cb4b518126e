"""Business: money, ownership, products, data. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

BUSINESS: tuple[tuple[str, str, str], ...] = (
    (
        "breached",
        """
        accessed; stole; copied; taken the data; hacked; compromised; breached; hacked into; hacking; hack; broke into; broken into; penetrated; intruders;
        hackers; data was stolen; data were stolen; data stolen; leaked online; published online; offered for sale; on the dark web; data
        breach; stolen data; data leak; infiltrated; cyberattack; cyber-attack; copied by; passwords were stolen; customer data; fallen
        into the wrong hands; ransomware; taken from its servers; siphoned off; records were taken; encrypted by
        """,
        """
        untouched; encrypted; no breach; no data was taken; remained secure; are secure; is secure; were secure; was secure; safe and
        secure; data is safe; data are safe; data was safe; data were safe; fended off; fended off the attack; attack was blocked; attack
        was repelled; no intrusion; technical fault; software error; software fault; configuration error; maintenance work; firewall held;
        not stolen; only test data; test data; data were encrypted; data was encrypted; internal error; routine maintenance
        """,
    ),
    (
        "enough",
        """
        enough; sufficient; adequate; ample; adequately; fully stocked; well stocked; in stock; fully supplied; well supplied; sufficient
        stocks; enough stock; enough stocks; adequate stocks; sufficient supplies; enough supplies; supplies are sufficient; supplies are
        secure; full warehouses; warehouses are full; shelves are full; reserves for; stocks for; stocks will last; abundant; abundance;
        plentiful; more than enough; fully staffed; well staffed; full staff; fully equipped; well equipped; no lack of; will last for;
        well provided; properly staffed; properly equipped
        """,
        """
        insufficient; inadequate; shortage; shortages; ran out; run out; running out; too few; lacked; scarce; shortfall; shortfalls;
        lacks; in short supply; running short; ran short; running low; low on; out of stock; sold out; depleted; empty shelves; shelves are
        empty; shelves were empty; empty warehouses; warehouses are empty; rationed; rationing; short of staff; short of medicine; short of
        food; short of beds; short of money; short of fuel; short of water; short of doctors; short of supplies; understaffed;
        short-staffed; undersupplied; underequipped; under-equipped; ill-equipped; poorly equipped; starving; starvation; famine; going
        hungry; scarcity; do without; not a single bed; last reserves; lacking staff; lacking medicine; empty pharmacies; no medicine; no
        beds; no oxygen; no fuel; no food
        """,
    ),
    (
        "done",
        """
        completed; finished; complete; concluded; implemented; carried out; fulfilled; achieved; met the target; met its target; met its
        targets
        """,
        "incomplete; unfinished; half-built; unfulfilled; missed the target; missed its target; missed its targets",
    ),
    (
        "solvent",
        """
        solvent; profitable; profits; in profit; made a profit; net profit; operating profit; record profit; in the black; financially
        sound; healthy finances; profitability; breaking even; can pay its debts; paid its debts; well capitalised; well funded; sufficient
        funds; able to pay; earned a profit; made profits
        """,
        """
        insolvent; bankrupt; bankruptcy; in the red; insolvency; net loss; operating loss; made a loss; loss-making; unprofitable; losing
        money; lost money; bankrupted; in administration; receivership; into receivership; liquidation; in liquidation; filed for
        bankruptcy; filed for insolvency; cannot pay its debts; unable to pay; defaulted; in default; indebted; over-indebted; creditors;
        near collapse; on the brink; out of money; out of cash; ran out of money; cash-strapped; illiquid; wrote off; went under; heavily
        in debt; went bust; made losses; posted a loss; reported a loss; heavy losses
        """,
    ),
    (
        "sold",
        """
        sold; sell; selling; exported; shipped; sold off; sold its stake; sold its; sold their; sold his; sold her; has sold; had sold;
        exports of; supplied to; disposed of; auctioned; privatised; privatized; exporting
        """,
        """
        bought; unsold; kept its stake; kept the shares; retained; still owns; still holds; holds on to; held on to; hold on to; in public
        hands; state-owned; stays in; sold none; sold nothing; kept its shares
        """,
    ),
    (
        "owned",
        "owned; owns; belonged; belongs; belonging; property of",
        "",
    ),
    (
        "back",
        """
        returned; return; handed back; gave back; repaid; refunded; given back; brought back; sent back; paid back; gave it back; was
        returned; were returned
        """,
        "retained; confiscated; keeps; was kept; were kept",
    ),
    (
        "ransom_paid",
        """
        paid the ransom; paid a ransom; ransom was paid; paid the hackers; paid the kidnappers; paid the blackmailers; paid them off; met
        their demands; met the demands; paid in bitcoin; paid ransom; ransom money; transferred the ransom
        """,
        """
        no ransom; ransom was refused; refused to pay; refused the ransom; rejected the demand; rejected the demands; no money changed
        hands; no money was paid; restored from backups; from backups; no deal with; without a ransom
        """,
    ),
    (
        "recalled",
        """
        recalled; recall; recalls; product recall; withdrawn from sale; withdrawn from the market; pulled from shelves; pulled from the
        shelves; taken off the shelves; taken off the market; removed from shelves; fire hazard; catches fire; burst into flames; caused
        burns; overheating; dangerous product; risk of fire; injured customers; choking hazard; made people ill
        """,
        """
        remains on sale; still on sale; still sold; on the shelves; no defect; no defects; safe product; product is safe; products are
        safe; perfectly safe; meets all standards; met all standards; complies with standards; isolated case; isolated cases; improper use;
        user error; wrongly used; improperly used; fully tested; passed all tests; passed every test; used incorrectly; wrong charger
        """,
    ),
    (
        "sale_talks",
        """
        in talks to; in talks with; in talks over; in negotiations; talks about a merger; talks on a merger; merger talks; takeover talks;
        talks about a takeover; sale talks; negotiating a sale; negotiating the sale; up for sale; plans to sell; looking for a buyer;
        seeking a buyer; received a bid; made a bid; made an approach; takeover bid; close to a deal; advanced talks; preparing a bid;
        interested in buying; will be sold; is to be sold; put up for sale; sounding out
        """,
        """
        not in talks; not for sale; no intention of selling; no approach; no merger; no takeover; never approached; never in talks; will
        not be sold; not sold; will not sell; remain independent; remains independent; stay independent; keeps its shares; keep its stake;
        kept its shares
        """,
    ),
    (
        "approved",
        """
        approves; granted approval; won approval; got approval; received approval; cleared the; gave the go-ahead; go-ahead; given the
        go-ahead; gave the green light; given the green light; licence was granted; permit was granted; granted a licence; granted a
        permit; waved through; signed off; gave its consent; nodded through; authorisation; authorization; permission was given; permission
        was granted; got the green light; got a licence; gave its approval; passed by parliament; consented; approved; authorised;
        authorized
        """,
        """
        disapproved; refused approval; refused a licence; refused a permit; licence was refused; permit was refused; blocked the merger;
        blocked the takeover; blocked the sale; blocked the deal; vetoed; without approval; no approval; unapproved; approval was refused;
        approval was withheld; withheld approval; withheld its approval; licence was revoked; licence revoked; revoked the licence; permit
        was withdrawn; withdrew the permit; withdrew approval; without a licence; without a permit; not licensed; refused permission;
        permission was refused; denied a licence; application was refused
        """,
    ),
    (
        "tested_product",
        """
        fully tested; thoroughly tested; clinically tested; extensively tested; tests showed; tested by; trials showed; passed the test;
        passed the tests; passed all tests; passed every test; proven to work; proven effective; effectiveness; works as intended;
        peer-reviewed; independently tested; safe and effective; met the standard; met the standards
        """,
        """
        untested; never tested; not tested; without tests; without testing; no tests; insufficiently tested; poorly tested; skipped tests;
        tests were skipped; tests were falsified; falsified tests; faked tests; failed the test; failed the tests; failed tests; failed
        every test; failed all tests; ineffective; does not work; placebo; no better than; rushed through; quack; tests were faked; test
        results were falsified
        """,
    ),
    (
        "prices",
        """
        raised prices; raised its prices; raised the price; increased prices; price increase; price increases; price rise; price rises;
        prices rose; prices went up; prices have risen; more expensive; charged more; overcharged; overcharging; price gouging; gouging;
        inflated prices; excessive prices; price-fixing; price fixing; fixed prices; colluded; collusion; agreed prices; doubled prices;
        profiteering; rigged prices; prices doubled
        """,
        """
        cut prices; cut its prices; lowered prices; lowered its prices; reduced prices; price cut; price cuts; prices fell; prices have
        fallen; prices went down; prices are stable; prices were stable; prices unchanged; unchanged prices; kept prices; froze prices;
        frozen prices; at cost; at cost price; at fair prices; fair prices; fair price; undercharged; compete freely; competes freely;
        reasonable prices; set independently; independently set; free competition
        """,
    ),
    (
        "refunded",
        """
        refunded; refunds; refunding; money back; got their money back; gave the money back; repaid; paid back; gave refunds; got refunds;
        received refunds; received compensation; paid compensation; returned the money; damages paid; paid damages; savers were repaid;
        depositors were repaid
        """,
        """
        no refund; refused refunds; refused a refund; refused compensation; no compensation; without compensation; uncompensated; kept the
        money; kept the deposits; lost their savings; lost their deposits; lost their money; got nothing back; not seen a penny; not seen a
        crown; savings are gone; not a crown back
        """,
    ),
    (
        "accounts",
        """
        cooked the books; falsified accounts; false accounts; falsified the accounts; inflated revenue; inflated profits; inflated its
        profits; inflated sales; hid losses; hid debts; hid the losses; hidden losses; hidden debts; accounting fraud; double bookkeeping;
        false invoices; fake invoices; false invoicing; shell companies; shell company; front company; money laundering; laundered;
        laundered money; tax evasion; evaded taxes; evaded tax; dodged taxes; dodged tax; embezzlement; misappropriated; hole in the
        accounts; missing from the accounts; money is missing; money was missing; off the books
        """,
        """
        books are in order; accounts are in order; accounts were in order; books were in order; clean audit; fully audited; accounts are
        correct; accounts were correct; properly accounted; every crown is accounted for; every crown was accounted for; all money is
        accounted for; paid its taxes; paid all its taxes; paid all taxes; paid its tax; full taxes; fully declared; properly booked;
        correctly booked; auditors found nothing; in line with accounting; cleared by auditors; confirmed by auditors; nothing is missing;
        nothing was missing; correct accounts; tax was paid; taxes were paid
        """,
    ),
    (
        "copied",
        """
        plagiarised; plagiarized; plagiarism; stole the design; stole the idea; stolen design; stole its designs; infringed; infringement;
        infringing; patent infringement; infringes; pirated; industrial espionage; stole trade secrets; trade secrets; cribbed; ripped off;
        copied without permission
        """,
        """
        own design; own invention; own development; developed independently; developed in-house; in-house; independently developed;
        original work; invented first; developed first; first to develop; under licence; own patent; own patents; holds the patent; holds
        the patents; entirely new; its own research; different technology; legally acquired
        """,
    ),
    (
        "contract",
        """
        awarded the contract; won the contract; awarded a contract; won a contract; open tender; public tender; open bidding; competitive
        tender; cheapest bid; lowest bid; lowest bidder; best bid; tender was open; put out to tender; fair tender; transparent tender;
        according to procurement
        """,
        """
        without a tender; without tender; no tender; no bidding; rigged tender; tender was rigged; rigged bid; rigged bids; bid-rigging;
        tailored to; hand-picked; handpicked; to a friend; to a relative; to his brother; to her brother; nepotism; cronyism; conflict of
        interest; inside information; favoritism; insider trading; backroom; sweetheart deal; secret contract; to a company owned by
        """,
    ),
    (
        "money_used",
        """
        properly spent; spent properly; well spent; spent as intended; used as intended; properly used; used properly; went to the victims;
        went to schools; went to hospitals; reached those in need; receipts for; every crown was spent; invested in; used for its purpose;
        for its intended purpose; duly spent; spent wisely; correctly spent
        """,
        """
        misused; misspent; squandered; embezzled; diverted; siphoned off; pocketed; misappropriated; on luxury; private jet; lined his
        pockets; no receipts; without receipts; went into private; private account; private accounts; secret account; secret accounts;
        swiss account; private pockets; frittered away; spent on himself; spent on herself; mismanaged
        """,
    ),
)
