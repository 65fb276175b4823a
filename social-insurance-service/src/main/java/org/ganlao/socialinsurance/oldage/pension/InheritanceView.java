package org.ganlao.socialinsurance.oldage.pension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.pension.domain.AccountInheritance;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

record InheritanceView(
        UUID id,
        int version,
        @Schema(description = "死亡人员令牌 · Token of who died") String person,
        @Schema(description = "继承人令牌 · Token of the heir") String heir,
        Insurance insurance,
        String region,
        LocalDate diedOn,

        @Schema(description = "申请时储存额，已扣除养老金支付 · In the account at the application, after what the pension drew")
        Money balance,

        @Schema(description = "退休后已支付 · Taken out by the pension since the retirement")
        Money drawn,

        @Schema(description = "历年缴费划入 · Brought by contributions in all")
        Money brought,

        @Schema(description = "其中个人缴费 · Of that, what the person paid")
        Money broughtByPerson,

        @Schema(description = "可继承额 · Inherited") Money inherited,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static InheritanceView from(AccountInheritance inheritance) {
        return new InheritanceView(
                inheritance.id(),
                inheritance.version(),
                inheritance.person(),
                inheritance.heir(),
                inheritance.insurance(),
                inheritance.region(),
                inheritance.occurredOn(),
                inheritance.estate().balance(),
                inheritance.estate().drawn(),
                inheritance.estate().brought(),
                inheritance.estate().broughtByPerson(),
                inheritance.estate().inherited(),
                inheritance.annulReason(),
                inheritance.origin().sourceRef(),
                inheritance.recordedAt());
    }
}
