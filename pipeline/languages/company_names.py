"""Parts of names that are the same in every language: last words of companies ('Semiconductor'), legal forms, exchanges."""

NAME_TAILS = """
    Holding | Ledger | Technologies | Technology | Semiconductor | Semiconductors | Semicondutores | Systems | Capital | Partners
    Ventures | Bank | Holdings | Group | Electronics | Microelectronics | Networks | Networking | Software | Labs | Photonics
    Materials | Investimentos | Asset | Securities | Research | Advisors | Advisory | Motors | Telecom | Participações
    Microsystems | Devices | Therapeutics | Robotics | Compute | Computing | Investments | Consulting | Consultoria | Analytics
    Insights | Infrastructure | Industries | Pharma | Airlines | Logistics | Corretora | Markets | AI | Energy | Telecomunicações
    Seguros | Energia | Tech | Bancorp | Data Centers | Management | Associates | Solutions | Media | Foundry | VC | Equity | Cloud
    Electric | Semicondutor | Semiconductores | Inversiones | Consultores | Silicon | Interactive | Studios | Dynamics | Memory
    Computers | Computadores | Analysis | Herald | Gazette | Tribune | Chronicle | Courier | Times | Post | Journal | News
    Advogados | Abogados | Associados | Asociados | Halbleiter | Quantum | Robotica | Eletrônica | Electrónica | Microeletrônica
    Fotônica
"""

#: As written: 'SA' is one, 'Sá' is a name.
LEGAL_FORMS = """
    Inc | Inc. | Incorporated | Corp | Corp. | Corporation | Ltd | Ltd. | Limited | LLC | L.L.C. | LLP | L.P. | plc | PLC | P.L.C.
    S.A. | SA | S/A | S.A | Ltda | Ltda. | Lda | Lda. | Unipessoal Lda. | SGPS | S.G.P.S. | SCR | EIRELI | S.A.B. | S.A.B. de C.V.
    SAB de CV | S.A. de C.V. | SA de CV | S. de R.L. | S. de R.L. de C.V. | SAPI de CV | S.A.P.I. de C.V. | SAS | S.A.S. | S.L. | SL
    S.L.U. | SLU | S.A.U. | SAU | S.Coop. | SARL | S.à r.l. | S.p.A. | SpA | S.r.l. | GmbH | GmbH & Co. KG | GmbH & Co KG | KG
    KGaA | AG | SE | NV | N.V. | B.V. | BV | AB | ASA | A/S | ApS | Oyj | Oy | Co. | Co., Ltd. | Co. Ltd. | Co Ltd | Co., Ltd | KK
    K.K. | Pte | Pte. | Pty | Pvt. | Pvt | Bhd | Sdn. Bhd. | PJSC | PBC | e Cia. | & Cia. | & Cia | y Cía. | y Cía | & Cía. | & Cie
    & Co. | & Co
"""

#: Last words of names of several people, one of whom a comma or 'and' may go before: 'Falcão, Reis & Associados'.
PARTNERSHIP_TAILS = """
    Associados | Associadas | Asociados | Associates | Partners | Advogados | Abogados | Solicitors | Filhos | Hijos | Irmãos
    Hermanos | Sons | Brothers | Cia | Cía | Cie
"""

#: Last words of companies that a text drops after the first time.
SAME_TAILS = "Electronics | Technologies | Technology | Group | Holdings | Semiconductor | Semiconductors"

#: Last words of companies that belong to the one whose name goes before.
SUBSIDIARY_TAILS = """
    Capital | Ventures | Partners | Foundry | Labs | Bank | Research | Consulting | Asset | Securities | Investimentos | Logística
    Energia
"""

#: Words that make any name they stand in that of an institution.
INSTITUTION_WORDS = """
    University | Universidade | Universidad | Universitat | Université | Universität | Hochschule | Ministry | Ministério
    Ministerio | Commission | Comissão | Comisión | Court | Tribunal | Parliament | Parlamento | Senate | Council | Authority
    Association | Associação | Asociación | Federation | Federação | Federación | Confederação | Confederación | Sindicato
    Committee | Embassy | Embaixada | Embajada | Department | Departamento | Act | Bill | Code | Administration | Administração
    Administración | Bureau | Republican | Democrat | Summit | Museum | Museu | Museo | Academy | Republic | Bundesamt | Prefeitura
    Ayuntamiento | Consulado | Diocese
"""

#: Places of trading as they stand before a symbol: '(NASDAQ: NXC)'.
EXCHANGES = """
    NASDAQ | Nasdaq | NYSE | AMEX | NYSEAMERICAN | B3 | BVMF | BOVESPA | Bovespa | BME | BMAD | BMV | BIVA | LSE | LON | AIM | AMS
    EPA | ETR | FRA | XETRA | XETR | TSE | TYO | TPE | TWSE | TPEx | KRX | KOSPI | KOSDAQ | HKG | HKEX | HKSE | SSE | SHA | SZSE
    SHE | SIX | SWX | OMX | STO | HEL | CPH | ASX | TSX | TSXV | CVE | OTC | OTCMKTS | PSI | ELI | Euronext | EURONEXT | ENX | BIT
    MIL | BCS | BCBA | BYMA | BVL | BVC | NSE | BSE | SGX | TADAWUL | TICKER | Ticker | ticker
"""

#: What a price service puts behind a symbol and a full stop: '2330.TW', 'NOS.LS'.
SYMBOL_TAILS = """
    TW | TWO | KS | KQ | HK | SS | SZ | T | SA | MX | LS | MC | PA | AS | DE | F | L | SW | MI | ST | HE | CO | OL | BR | TO | V
    AX | NS | BO | SI | TA | N | O | QA
"""
