package org.ganlao.socialinsurance.register.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** A relation that comes from another province, with the months that its certificate states. */
@Schema(examples = OutsideArrival.EXAMPLE)
record OutsideArrival(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPerson person,
        @NotNull Insurance insurance,
        @Valid @NotNull Arrival as,

        @Schema(description = "转入地区 · Region that receives it", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @Schema(description = "外省转出经办机构 · Agency that it comes from", examples = "浙江省温州市社会保险管理中心")
        @NotBlank
        @Size(max = 100)
        String fromPlace,

        @Schema(description = "参保首日 · First insured day here") @NotNull
        LocalDate on,

        @Schema(description = "转移的个人账户储存额 · What the account brings along, yuan") @NotNull
        Money account,

        @NotNull @Size(max = 600) List<@Valid @NotNull StatedMonth> months) {

    static final String EXAMPLE = """
            {"sourceRef": "ZR-2007-0003", "person": {"kind": "resident-id", "number": "360102196702280028"},
             "insurance": "pension", "as": {"kind": "flexible"}, "region": "360102",
             "fromPlace": "浙江省温州市社会保险管理中心", "on": "2007-04-01", "account": "210.00",
             "months": [{"month": "2006-05", "base": "1200.00", "employerPart": "240.00", "personPart": "96.00",
                         "accountPart": "96.00"},
                        {"month": "2006-06", "base": "1200.00", "employerPart": "240.00", "personPart": "96.00",
                         "accountPart": "96.00"}]}""";
}
