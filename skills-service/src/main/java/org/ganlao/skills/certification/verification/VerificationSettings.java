package org.ganlao.skills.certification.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many names may be tried on the number of one certificate. */
@ConfigMapping(prefix = "ganlao.verification")
interface VerificationSettings {

    /** Different wrong names for a number, from one address, before nobody there is answered for it. */
    @WithDefault("20")
    int wrongNames();

    /** How long they are counted, and then forgotten. */
    @WithDefault("PT1H")
    Duration within();

    /** Different wrong names for a number, from everywhere together, before nobody at all is answered for it. */
    @WithDefault("200")
    int wrongNamesOfAll();

    /** How long these are counted: shorter, because the holder's employer is not answered either. */
    @WithDefault("PT10M")
    Duration ofAllWithin();
}
