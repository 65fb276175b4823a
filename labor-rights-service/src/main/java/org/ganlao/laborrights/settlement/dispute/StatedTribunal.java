package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.TribunalKind;
import org.ganlao.laborrights.settlement.dispute.domain.TribunalMember;

/** The tribunal that hears a case. */
record StatedTribunal(
        @NotNull TribunalKind kind,

        @Schema(description = "组庭日期 · Day on which it is formed", examples = "2007-03-14") @NotNull
        LocalDate on,

        @NotNull @Size(min = 1, max = 3) List<@NotNull UUID> arbitrators,

        @Schema(description = "首席或独任仲裁员 · Who presides") @NotNull
        UUID presides) {

    List<TribunalMember> members() {
        return arbitrators.stream()
                .distinct()
                .map(arbitrator -> new TribunalMember(arbitrator, arbitrator.equals(presides)))
                .toList();
    }
}
