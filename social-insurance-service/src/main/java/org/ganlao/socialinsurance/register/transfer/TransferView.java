package org.ganlao.socialinsurance.register.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.transfer.domain.EnrolmentTransfer;
import org.ganlao.socialinsurance.register.transfer.domain.TransferState;
import org.ganlao.socialinsurance.register.transfer.domain.TransferWay;

record TransferView(
        UUID id,
        int version,
        TransferWay way,
        TransferState state,

        @Schema(description = "人员令牌 · Token of the person") String person,

        Insurance insurance,

        @Schema(description = "转出的参保关系 · The enrolment that ended by it")
        UUID left,

        @Schema(description = "转入后的参保关系 · The enrolment with which the relation goes on")
        UUID entered,

        String fromRegion,
        String toRegion,

        @Schema(description = "外省经办机构 · Agency of another province")
        String place,

        LocalDate on,

        @Schema(description = "累计缴费月数 · Months that were paid")
        int months,

        @Schema(description = "随同转移的个人账户额 · What the account brings along, yuan")
        Money account,

        String withdrawReason,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static TransferView from(EnrolmentTransfer transfer) {
        return new TransferView(
                transfer.id(),
                transfer.version(),
                transfer.route().way(),
                transfer.state(),
                transfer.person(),
                transfer.insurance(),
                transfer.left(),
                transfer.entered(),
                transfer.route().fromRegion(),
                transfer.route().toRegion(),
                transfer.route().place(),
                transfer.route().movedOn(),
                transfer.carried().months(),
                transfer.carried().account(),
                transfer.withdrawReason(),
                transfer.annulReason(),
                transfer.origin().sourceRef(),
                transfer.recordedAt());
    }
}
