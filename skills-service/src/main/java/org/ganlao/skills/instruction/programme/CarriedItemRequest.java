package org.ganlao.skills.instruction.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;
import org.ganlao.skills.instruction.programme.domain.CarriedItem.Carried;
import org.ganlao.skills.instruction.programme.domain.CarriedKind;

@Schema(examples = CarriedItemRequest.EXAMPLE)
record CarriedItemRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "计划或工程代码，见 /v1/programmes · Code of the programme") @NotBlank @Size(max = 60)
        String programme,

        @NotNull @Pattern(regexp = "[0-9]{6}") String region,
        @NotNull CarriedKind kind,

        @Schema(
                description =
                        "课程、师徒结对、表彰的标识，或就业服务中孵化基地的标识 · Id of the course, pair or commendation, or of the incubator")
        UUID record,

        @Schema(description = "支出金额 · Amount of an expense") Money amount,

        @Schema(description = "日期 · Day on which it happened or was taken in") @NotNull
        LocalDate on,

        @Schema(description = "名称或佐证材料 · Name, or what the evidence is", examples = "焊工订单班纳入对接工程")
        @NotBlank
        @Size(max = 200)
        String title) {

    static final String EXAMPLE = """
            {"sourceRef": "GC-2007-018", "programme": "park-posts", "region": "360104", "kind": "expense",
             "amount": "20000.00", "on": "2007-05-18", "title": "园区对接会场地"}""";

    CarriedItemRequest {
        title = title == null ? null : Masking.maskWithin(title);
    }

    Carried carried() {
        return new Carried(programme, region, kind, record, amount, on, title);
    }
}
