package org.ganlao.socialinsurance.register.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a relation stays after all. */
@Schema(examples = "{\"reason\":\"本人放弃转移\"}")
record TransferWithdrawal(@NotBlank @Size(max = 500) String reason) {}
