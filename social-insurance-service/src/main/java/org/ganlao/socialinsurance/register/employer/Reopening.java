package org.ganlao.socialinsurance.register.employer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an employer's registration goes on after all. */
@Schema(examples = "{\"reason\":\"注销登记有误\"}")
record Reopening(@NotBlank @Size(max = 500) String reason) {}
