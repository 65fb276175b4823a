package org.ganlao.laborrights.petition.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** What is not done with a petition or an incident. */
public enum PetitionRefusal implements ReasonedRefusal {
    TOO_MANY_REPRESENTATIVES(rule(
            "Several who come in person send at most {0} representatives, not {1}.",
            "多人采用走访形式提出共同信访事项的，代表不得超过 {0} 人，现为 {1} 人。", "《信访条例》（国务院令第431号）第十八条")),
    MORE_REPRESENTATIVES_THAN_PETITIONERS(
            rule("{0} persons are named of {1} petitioners.", "列名 {0} 人，多于信访人数 {1} 人。", PetitionRefusal.REGULATIONS)),
    VISITOR_UNNAMED(
            rule("Whoever comes in person is registered by name.", "走访的信访人须实名登记。", "《信访条例》（国务院令第431号）第十七条、第二十一条")),
    PETITIONER_TWICE(rule("A person is named twice.", "信访人重复列名。", PetitionRefusal.REGULATIONS)),
    PETITION_DECIDED(conflict(
            "Whether the petition is accepted was decided on {0}.",
            "该信访事项已于 {0} 作出是否受理的决定。", PetitionRefusal.REGULATIONS)),
    DECISION_WITHOUT_NOTE(rule(
            "Say to whom the petition is forwarded, or why it is declined.",
            "转送的须写明有权处理的机关，不予受理的须写明理由。",
            "《信访条例》（国务院令第431号）第二十一条")),
    PETITION_NOT_IN_HAND(conflict(
            "The petition is not in hand: it is not accepted, or answered already.",
            "该信访事项未受理或已答复，不在办理中。",
            PetitionRefusal.REGULATIONS)),
    PETITION_UNASSIGNED(conflict(
            "The petition is assigned to nobody who could answer it.", "该信访事项尚未交办，不能答复。", PetitionRefusal.REGULATIONS)),
    ANSWERED_BY_ANOTHER(conflict(
            "The petition is assigned to another officer, who answers it; assign it anew.",
            "该信访事项由其他承办人办理，应由承办人答复，或者重新交办。",
            PetitionRefusal.REGULATIONS)),
    REVIEWED_AT_ITS_LEVEL(conflict(
            "The body above reviews, not the bureau of {0} itself.",
            "复查、复核由 {0} 原办理机关的上一级行政机关进行。", PetitionRefusal.REVIEW_RULES)),
    EXTENDED_BY_THE_OFFICER(conflict(
            "Who handles the petition does not extend the time for it.",
            "承办人不得批准本人办理事项的延期。",
            "《信访条例》（国务院令第431号）第三十三条：经本行政机关负责人批准")),
    NOTHING_TO_REVIEW(conflict(
            "Only an answer, or a review of it, is reviewed on request.",
            "只有已答复或者已复查的信访事项可以请求复查、复核。",
            PetitionRefusal.REVIEW_RULES)),
    REVIEW_ASKED_TOO_LATE(rule(
            "A review is asked for within {0} days of the service, until {1}.",
            "应自收到书面答复之日起 {0} 日内（至 {1}）请求复查、复核。", PetitionRefusal.REVIEW_RULES)),
    NO_REVIEW_ASKED(conflict("Nobody asked for a review.", "无人请求复查或者复核。", PetitionRefusal.REVIEW_RULES)),
    REVIEWED_BY_THE_ANSWERER(conflict(
            "Who answered or reviewed the petition does not review it; another person must.",
            "原答复或者复查的承办人不得复查、复核本人办理的事项。",
            PetitionRefusal.REVIEW_RULES)),
    NOT_ANSWERED_YET(
            conflict("Only an answer can be satisfactory or not.", "尚未答复，不能评价满意度。", PetitionRefusal.REGULATIONS)),
    SATISFACTION_STATED(
            conflict("The petitioners have said how they find the answer.", "满意度已评价。", PetitionRefusal.REGULATIONS)),
    PETITION_OVER(conflict(
            "The petition was forwarded, declined, answered, concluded or withdrawn.",
            "该信访事项已转送、不予受理、答复、终结或者撤回。",
            PetitionRefusal.REGULATIONS)),
    PETITION_DAY_TOO_EARLY(rule(
            "The day lies before {0}, on which the step before it was taken.",
            "日期早于上一环节的日期 {0}。", PetitionRefusal.REGULATIONS));

    private static final String REGULATIONS = "《信访条例》（国务院令第431号）第二十一条至第三十三条";
    private static final String REVIEW_RULES = "《信访条例》（国务院令第431号）第三十四条、第三十五条";

    private final Reason reason;

    PetitionRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
