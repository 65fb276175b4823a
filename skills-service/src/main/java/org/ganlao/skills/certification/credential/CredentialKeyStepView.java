package org.ganlao.skills.certification.credential;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.certification.credential.domain.CredentialKeyStep;

record CredentialKeyStepView(
        String key,
        CredentialKeyStep step,
        Instant at,

        @Schema(description = "经办人；到期自动进行的为空 · Subject; null for what comes with the time")
        String by,

        String why) {}
