package org.ganlao.platform.personal.rotation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * The event {@code org.ganlao.platform.person.token-replaced.v1}.
 *
 * @param old token that is valid no more
 * @param replacement token that stands for the person from now on; {@code new} in JSON
 */
record TokenReplaced(
        String old, @JsonProperty("new") String replacement, ReplacementReason reason, Instant recordedAt) {

    static final String TYPE = "org.ganlao.platform.person.token-replaced.v1";
}
