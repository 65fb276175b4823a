package org.ganlao.laborrights.enforcement.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who complained takes it back. */
@Schema(name = "ComplaintWithdrawal", examples = "{\"on\":\"2007-02-27\",\"note\":\"单位已支付工资\"}")
record StatedWithdrawal(
        @NotNull LocalDate on, @NotBlank @Size(max = 500) String note) {}
