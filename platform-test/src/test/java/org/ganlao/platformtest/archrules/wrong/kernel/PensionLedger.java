package org.ganlao.platformtest.archrules.wrong.kernel;

class PensionLedger {

    void openVacancies() {}
}
