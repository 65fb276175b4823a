package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 责令改正: an order to put it right. */
@Schema(name = "RectificationOrder")
record StatedOrder(
        @NotNull LocalDate on,

        @Schema(description = "文书号 · Number of the document", examples = "东劳社监令字〔2007〕第12号") @NotBlank @Size(max = 100)
        String number,

        @Schema(description = "改正期限 · Last day to obey") @NotNull
        LocalDate obeyBy) {}
