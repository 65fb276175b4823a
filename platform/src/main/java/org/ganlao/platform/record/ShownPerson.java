package org.ganlao.platform.record;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.PersonalId;

/**
 * A person, as answers name one.
 *
 * @param token the same person's token in every service
 * @param number masked unless the caller has the scope {@code pii}
 */
public record ShownPerson(
        String token,
        PersonalId.Kind kind,
        @Schema(examples = "1101**********002X") String number) {}
