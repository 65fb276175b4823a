package org.ganlao.employment.seeking.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States the site anew, whole. */
record SiteCorrection(
        @Schema(examples = "联系方式变更") @NotBlank @Size(max = 500)
        String reason,

        @Valid @NotNull StatedSite site) {}
