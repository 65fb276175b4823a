package org.ganlao.socialinsurance.benefit.payment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "ganlao.payment-runs")
interface PaymentSettings {

    /** How many payments are made with one posting. */
    @WithDefault("10000")
    int parcel();

    /** Whether months that go by without a run are told of. */
    @WithDefault("true")
    boolean watchMissedMonths();
}
