package org.ganlao.skills.provider.rating;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether institutions are rated without anybody asking. */
@ConfigMapping(prefix = "ganlao.rating")
interface RatingSettings {

    /** Every day, all institutions whose facts have changed. */
    @WithDefault("true")
    boolean daily();
}
