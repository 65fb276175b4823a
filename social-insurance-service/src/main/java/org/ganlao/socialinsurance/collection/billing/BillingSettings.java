package org.ganlao.socialinsurance.collection.billing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "ganlao.billing-runs")
interface BillingSettings {

    /** Enrolments of one parcel, and what more of them its last payer has: a payer is never cut in two. */
    @WithDefault("50000")
    int parcel();

    /** From so many lines on that are paid up, all enrolments of the payer are read at once; persons of fewer are looked up singly. */
    @WithDefault("500")
    int manyLines();
}
