package org.ganlao.employment.seeking.jobseeker;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether registrations are looked through without anybody asking. */
@ConfigMapping(prefix = "ganlao.registration-sweep")
interface SweepSettings {

    /** Once a month, each county. */
    @WithDefault("true")
    boolean monthly();
}
