package org.ganlao.skills.certification.credential;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a key is withdrawn. */
@Schema(examples = "{\"reason\": \"所签凭证均已换发\"}")
record StatedWithdrawal(@NotBlank @Size(max = 500) String reason) {}
