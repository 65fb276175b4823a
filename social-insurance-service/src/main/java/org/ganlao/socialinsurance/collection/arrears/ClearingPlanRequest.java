package org.ganlao.socialinsurance.collection.arrears;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.socialinsurance.collection.arrears.domain.ClearingInstalment;

/** Instalments that come to all that is overdue of an employer. */
@Schema(examples = ClearingPlanRequest.EXAMPLE)
record ClearingPlanRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull @Pattern(regexp = "[0-9]{6}") String region,

        @NotNull EmployerToken employer,

        @Schema(description = "签订日期 · Day on which it was agreed") @NotNull
        LocalDate agreedOn,

        @NotNull @Size(min = 1, max = 60) List<@Valid @NotNull Part> instalments) {

    static final String EXAMPLE = """
            {"sourceRef": "QQ-2007-003", "region": "360102", "employer": "71526726X", "agreedOn": "2007-06-30",
             "instalments": [{"dueOn": "2007-07-31", "amount": "6000.00"}, {"dueOn": "2007-08-31", "amount": "6090.00"}]}""";

    /** @param dueOn day by which it is paid */
    @Schema(name = "ClearingPart")
    record Part(@NotNull LocalDate dueOn, @NotNull Money amount) {

        ClearingInstalment instalment() {
            return new ClearingInstalment(dueOn, amount);
        }

        static Part from(ClearingInstalment instalment) {
            return new Part(instalment.dueOn(), instalment.amount());
        }
    }
}
