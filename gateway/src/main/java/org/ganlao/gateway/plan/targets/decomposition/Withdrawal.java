package org.ganlao.gateway.plan.targets.decomposition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a proposal is taken back. */
@Schema(name = "DecompositionWithdrawal", description = "撤回 · Why the proposal is taken back")
record Withdrawal(@NotBlank @Size(max = 500) String reason) {}
