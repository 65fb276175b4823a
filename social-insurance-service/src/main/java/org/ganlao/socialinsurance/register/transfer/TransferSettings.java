package org.ganlao.socialinsurance.register.transfer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "ganlao.employer-moves")
interface TransferSettings {

    /** Workers of one parcel. */
    @WithDefault("500")
    int parcel();
}
