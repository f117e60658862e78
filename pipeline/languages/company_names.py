"""Parts of company names that are the same in every language: last words ('Semiconductor') and legal forms ('Inc.')."""

NAME_TAILS = """
    Technologies | Technology | Semiconductor | Semiconductors | Semicondutores | Systems | Capital | Partners | Ventures | Bank
    Holdings | Group
    Electronics | Microelectronics | Networks | Networking | Software | Labs | Photonics | Materials | Investimentos | Asset
    Securities | Research
    Advisors | Advisory | Motors | Telecom | Participações | Microsystems | Devices | Therapeutics | Robotics | Compute | Computing
    Investments
    Consulting | Consultoria | Analytics | Insights | Infrastructure | Industries | Pharma | Airlines | Logistics | Corretora
    Markets | AI | Energy
    Telecomunicações | Seguros | Energia | Tech | Bancorp | Data Centers | Management | Associates | Solutions | Media | Foundry | VC
    Equity
    Cloud | Electric | Semicondutor | Semiconductores | Inversiones | Consultores | Silicon | Interactive | Studios | Dynamics
    Memory | Computers | Computadores
"""

#: As written: 'SA' is one, 'Sá' is a name.
LEGAL_FORMS = """
    Inc | Inc. | Incorporated | Corp | Corp. | Corporation | Ltd | Ltd. | Limited | LLC | L.L.C. | LLP | plc | PLC | S.A. | SA | S/A
    S.A | Ltda | Ltda.
    SAS | S.A.S. | S.L. | SL | S.p.A. | SpA | GmbH | AG | NV | N.V. | B.V. | BV | AB | ASA | Oyj | Co. | Co., Ltd. | Co. Ltd. | Co Ltd
    KK | Pte | Pty
"""
