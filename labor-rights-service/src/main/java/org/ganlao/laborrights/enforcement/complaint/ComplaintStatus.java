package org.ganlao.laborrights.enforcement.complaint;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.complaint.domain.RefusalGround;

/** All that is told of a complaint to those who know its code. */
@Schema(name = "PublicComplaintStatus")
record ComplaintStatus(
        @Schema(description = "查询码，请妥善保存 · The query code; keep it", examples = "000000000000001X")
        String code,

        @Schema(name = "PublicComplaintState") PublicStatus status,

        LocalDate receivedOn,

        @Schema(description = "应在该日前决定是否受理 · Last day to accept or refuse it")
        LocalDate decisionDue,

        @Schema(description = "受理、不予受理或撤回之日 · Accepted, refused or withdrawn on")
        LocalDate decidedOn,

        @Schema(description = "不予受理的理由 · Why it was refused")
        RefusalGround ground,

        @Schema(description = "移送的机关 · Authority in charge to which it was passed on")
        String forwardedTo,

        @Schema(description = "结案日期 · Its case ended on") LocalDate endedOn) {}
