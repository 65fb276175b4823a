package org.ganlao.laborrights.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether limits are looked through without anybody asking. */
@ConfigMapping(prefix = "ganlao.deadline-sweep")
interface DeadlineSettings {

    /** Once a day, all regions. */
    @WithDefault("true")
    boolean daily();
}
