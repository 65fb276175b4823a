package org.ganlao.skills.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many names may be tried on the number of one certificate. */
@ConfigMapping(prefix = "ganlao.verification")
interface VerificationSettings {

    /** Wrong names for a number, from wherever, before nobody is answered for it. */
    @WithDefault("20")
    int wrongNames();

    /** How long they are counted, and then forgotten. */
    @WithDefault("PT1H")
    Duration within();
}
