package org.ganlao.laborrights.settlement.dispute.domain;

import org.ganlao.laborrights.deadline.domain.Counting;
import org.ganlao.laborrights.deadline.domain.TimeLimit;

/**
 * The limits of time of both laws. All count calendar days, or months, and none ends on a day on which nobody works; that of the
 * time to apply is looked at where somebody applied right after it, because it may lie in a year without a calendar.
 */
public enum DisputeLimit implements TimeLimit {
    TO_APPLY_1993("regulation-1993.application.days", Counting.CALENDAR_DAYS, "《劳动法》第八十二条"),
    TO_DECIDE_1993("regulation-1993.acceptance.days", Counting.CALENDAR_DAYS, "《企业劳动争议处理条例》第二十五条"),
    TO_DECIDE_GROUP("regulation-1993.group-acceptance.days", Counting.CALENDAR_DAYS, DisputeLimit.CASE_RULES),
    TO_FORM_1993("regulation-1993.tribunal.days", Counting.CALENDAR_DAYS, "《企业劳动争议处理条例》第二十五条"),
    TO_ANSWER_1993("regulation-1993.answer.days", Counting.CALENDAR_DAYS, "《企业劳动争议处理条例》第二十五条"),
    TO_CONCLUDE_1993("regulation-1993.conclusion.days", Counting.CALENDAR_DAYS, "《企业劳动争议处理条例》第三十二条"),
    TO_CONCLUDE_GROUP("regulation-1993.group-conclusion.days", Counting.CALENDAR_DAYS, DisputeLimit.CASE_RULES),
    LONGER_1993("regulation-1993.extension.days", Counting.CALENDAR_DAYS, "《企业劳动争议处理条例》第三十二条"),
    LONGER_GROUP("regulation-1993.group-extension.days", Counting.CALENDAR_DAYS, DisputeLimit.CASE_RULES),
    TO_SUE_1993("regulation-1993.appeal.days", Counting.CALENDAR_DAYS, "《劳动法》第八十三条"),

    NOTICE_1993("regulation-1993.hearing-notice.days", Counting.CALENDAR_DAYS, "《企业劳动争议处理条例》第二十九条"),

    TO_APPLY_2008("law-2008.application.months", Counting.MONTHS, "《劳动争议调解仲裁法》第二十七条"),
    TO_DECIDE_2008("law-2008.acceptance.days", Counting.CALENDAR_DAYS, "《劳动争议调解仲裁法》第二十九条"),
    TO_FORM_2008("law-2008.tribunal.days", Counting.CALENDAR_DAYS, "《劳动争议调解仲裁法》第三十二条"),
    TO_ANSWER_2008("law-2008.answer.days", Counting.CALENDAR_DAYS, "《劳动争议调解仲裁法》第三十条"),
    TO_CONCLUDE_2008("law-2008.conclusion.days", Counting.CALENDAR_DAYS, "《劳动争议调解仲裁法》第四十三条"),
    LONGER_2008("law-2008.extension.days", Counting.CALENDAR_DAYS, "《劳动争议调解仲裁法》第四十三条"),
    TO_SUE_2008("law-2008.appeal.days", Counting.CALENDAR_DAYS, "《劳动争议调解仲裁法》第四十八条、第五十条"),
    TO_REVOKE_2008("law-2008.revocation.days", Counting.CALENDAR_DAYS, "《劳动争议调解仲裁法》第四十九条"),
    TO_SUE_REVOKED("law-2008.revoked-suit.days", Counting.CALENDAR_DAYS, "《劳动争议调解仲裁法》第四十九条"),
    TO_APPEAL("court.appeal.days", Counting.CALENDAR_DAYS, "《民事诉讼法》（1991）第一百四十七条"),
    NOTICE_2008("law-2008.hearing-notice.days", Counting.CALENDAR_DAYS, "《劳动争议调解仲裁法》第三十五条");

    private static final String CASE_RULES = "《劳动争议仲裁委员会办案规则》（劳部发〔1993〕276号）第六章";

    private final String parameter;
    private final Counting counting;
    private final String legalSource;

    DisputeLimit(String parameter, Counting counting, String legalSource) {
        this.parameter = "labor.dispute." + parameter;
        this.counting = counting;
        this.legalSource = legalSource;
    }

    @Override
    public String parameter() {
        return parameter;
    }

    @Override
    public Counting counting() {
        return counting;
    }

    @Override
    public String legalSource() {
        return legalSource;
    }

    @Override
    public boolean movesOffRestDays() {
        return this != TO_APPLY_1993 && this != TO_APPLY_2008;
    }
}
