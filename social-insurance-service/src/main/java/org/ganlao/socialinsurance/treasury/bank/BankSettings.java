package org.ganlao.socialinsurance.treasury.bank;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "ganlao.bank")
interface BankSettings {

    /** How many days bank and book may be apart, and still be matched by the amount alone. */
    @WithDefault("5")
    int daysApart();
}
