package org.ganlao.gateway.route.dashboard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "ganlao.dashboard")
interface DashboardConfig {

    /** The plan that the first page shows. */
    @WithDefault("2007")
    String plan();

    /** Where it looks for a person without a region of his own. */
    @WithDefault("360000")
    String region();
}
