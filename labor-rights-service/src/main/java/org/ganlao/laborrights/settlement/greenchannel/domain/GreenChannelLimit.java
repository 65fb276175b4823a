package org.ganlao.laborrights.settlement.greenchannel.domain;

import org.ganlao.laborrights.deadline.domain.Counting;
import org.ganlao.laborrights.deadline.domain.TimeLimit;

/** How fast cases of hard-hit groups go. */
public enum GreenChannelLimit implements TimeLimit {
    GREEN_CONCLUSION;

    @Override
    public String parameter() {
        return "labor.greenchannel.conclusion.days";
    }

    @Override
    public Counting counting() {
        return Counting.CALENDAR_DAYS;
    }

    @Override
    public String legalSource() {
        return "2007年全省劳动和社会保障工作计划第21项：对困难群体申请仲裁的启动“绿色通道”，快立、快调、快审、快结";
    }
}
