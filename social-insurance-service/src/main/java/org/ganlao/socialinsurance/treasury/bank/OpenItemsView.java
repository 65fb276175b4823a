package org.ganlao.socialinsurance.treasury.bank;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OpenItems")
record OpenItemsView(
        @Schema(description = "截至日期 · Up to this day") LocalDate until,

        @Schema(description = "银行已记、账面未记 · What the bank has and the books have not")
        List<OpenItems.Line> lines,

        @Schema(description = "账面已记、银行未记 · What the books have and the bank has not")
        List<OpenItems.Entry> entries) {}
