package org.ganlao.laborrights.relation.expiry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether it is looked for terms about to expire without anybody asking. */
@ConfigMapping(prefix = "ganlao.expiry-sweep")
interface ExpirySettings {

    @WithDefault("true")
    boolean scheduled();
}
