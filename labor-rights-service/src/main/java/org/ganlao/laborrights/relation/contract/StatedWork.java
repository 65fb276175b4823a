package org.ganlao.laborrights.relation.contract;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.contract.domain.HoursSystem;
import org.ganlao.laborrights.relation.contract.domain.Work;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;

/** The work that is agreed on, as far as it is stated; of a change, what changes. */
@Schema(examples = "{\"position\":\"电焊工\",\"workplace\":\"南昌县\",\"wage\":\"980.00\",\"hours\":\"standard\"}")
record StatedWork(
        @Schema(description = "职业代码 · Code of the classification of occupations", examples = "6-04-02-05")
        @Pattern(regexp = "[0-9X](-[0-9]{2}){1,3}")
        String occupation,

        @Schema(description = "岗位 · Position, as the employer calls it") @Size(min = 1, max = 100)
        String position,

        @Schema(description = "工作地点 · Place of work") @Size(min = 1, max = 200)
        String workplace,

        @Schema(description = "月工资，元 · Wage by the month, yuan")
        Money wage,

        @Schema(description = "工时制度 · How working time is reckoned")
        HoursSystem hours) {

    StatedWork {
        position = position == null ? null : Masking.maskWithin(position);
        workplace = workplace == null ? null : Masking.maskWithin(workplace);
    }

    Work work() {
        return new Work(occupation, position, workplace, wage, hours);
    }

    static Work of(StatedWork stated) {
        return stated == null ? Work.UNSTATED : stated.work();
    }

    /** Null where nothing is stated. */
    static StatedWork from(Work work) {
        return work.equals(Work.UNSTATED)
                ? null
                : new StatedWork(work.occupation(), work.position(), work.workplace(), work.wage(), work.hours());
    }
}
