package org.ganlao.laborrights.legal.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item was published. */
@Schema(name = "PublicationStep")
record StatedItemPublication(
        @Schema(examples = "2007-01-30") @NotNull LocalDate on,

        @Schema(description = "公开载体 · Where", examples = "区政府网站、局公告栏") @NotBlank @Size(max = 200)
        String place) {}
