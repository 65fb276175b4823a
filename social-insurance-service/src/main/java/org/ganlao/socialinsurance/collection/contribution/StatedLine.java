package org.ganlao.socialinsurance.collection.contribution;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.collection.contribution.domain.ReceiptLine;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** What a receipt brought to one insurance, as requests state it and answers show it. */
record StatedLine(
        @NotNull Insurance insurance,

        @Schema(type = SchemaType.STRING, description = "实收金额，元 · Amount received, in yuan", examples = "12500.00")
        @NotNull
        Money amount) {

    ReceiptLine line() {
        return new ReceiptLine(UUID.randomUUID(), insurance, amount);
    }

    static StatedLine from(ReceiptLine line) {
        return new StatedLine(line.insurance(), line.amount());
    }
}
