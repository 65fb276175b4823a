package org.ganlao.laborrights.wage.deposit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

/** Wages that shall be paid out of a deposit. */
@Schema(examples = DepositDrawRequest.EXAMPLE)
record DepositDrawRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID deposit,

        @Schema(description = "所清偿的欠薪 · The arrears that it repays") @NotNull
        UUID arrears,

        @Schema(description = "决定日期 · Day of the decision") @NotNull
        LocalDate decidedOn,

        @Schema(description = "动用决定文号 · Document of the decision", examples = "东劳监动〔2007〕1号") @NotBlank @Size(max = 100)
        String document,

        @Schema(description = "每人金额；为空则付清所有尚欠 · So much to each; an empty list pays everybody what is owed")
        @NotNull
        @Size(max = 500)
        List<@Valid @NotNull Part> persons) {

    static final String EXAMPLE = """
            {"sourceRef": "BZJ-DY-003", "deposit": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8da1",
             "arrears": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8da2", "decidedOn": "2007-03-20",
             "document": "东劳监动〔2007〕1号", "persons": []}""";

    @Schema(name = "DrawnPerson")
    record Part(
            @Schema(description = "个人欠薪记录 · The person's owed wages") @NotNull
            UUID owed,

            @NotNull Money amount) {}
}
