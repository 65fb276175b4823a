package org.ganlao.laborrights.relation.contract;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.problem.Explanations.Explanation;

/** What became of each row, or what would become of it. */
record ContractBatchView(
        @Schema(description = "是否仅预览，未保存 · Whether nothing was stored")
        boolean preview,

        int taken,
        int refused,
        List<BatchRowView> rows) {

    static ContractBatchView of(boolean preview, List<BatchRowView> rows) {
        int taken = Math.toIntExact(rows.stream().filter(BatchRowView::taken).count());
        return new ContractBatchView(preview, taken, rows.size() - taken, rows);
    }

    /**
     * One row.
     *
     * @param contract as it is, or would be, after the act; none where it was refused
     * @param code of the rule by which it was refused
     */
    record BatchRowView(
            @Schema(description = "行号，从 1 起 · Its place, from 1 on")
            int row,

            String number,
            boolean taken,
            UUID contract,
            Integer version,
            String code,
            String zh,
            String en) {

        static BatchRowView taken(int row, String number, UUID contract, int version) {
            return new BatchRowView(row, number, true, contract, version, null, null, null);
        }

        static BatchRowView refused(int row, String number, Explanation why) {
            return new BatchRowView(row, number, false, null, null, why.code(), why.zh(), why.en());
        }
    }
}
