package org.ganlao.skills.certification.credential;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Under which name and addresses credentials are issued; what was issued names them for ever. */
@ConfigMapping(prefix = "ganlao.credential")
interface CredentialSettings {

    /** The front door as the public sees it: {@code https://host}. */
    URI publicUrl();

    @WithDefault("江西省劳动和社会保障厅")
    String issuerName();

    /** The region whose supervisors keep the keys. */
    @WithDefault("360000")
    String region();

    /** How long a published status list may be believed. */
    @WithDefault("P1D")
    Duration listValidFor();

    /** How long the published keys may be kept by others; a new key signs when that is over since it was published. */
    @WithDefault("PT5M")
    Duration keysCachedFor();

    /** The issuer's identifier, under which its keys and status lists are found. */
    default String issuer() {
        return publicUrl() + "/api/skills";
    }
}
