package org.ganlao.skills.appraisal.exam.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an exam session, a candidate, a score or an appeal is refused. */
public enum ExamRefusal implements ReasonedRefusal {
    EXAMINERS_TOO_FEW(
            rule("{0} examiners are assigned; an exam needs {1}.", "考评员 {0} 名，不足规定的 {1} 名。", ExamRefusal.EXAMINERS)),
    NO_SUCH_EXAMINER(rule("There is no examiner {0}.", "没有考评员 {0}。", ExamRefusal.EXAMINERS)),
    SESSION_CANCELLED(conflict("The session was cancelled.", "该场考试已取消。", ExamRefusal.APPRAISAL)),
    SESSION_HAS_CANDIDATES(
            conflict("{0} candidates are registered for it.", "该场考试已有 {0} 名考生报名。", ExamRefusal.APPRAISAL)),
    SESSION_FULL(conflict("All {0} places of the session are taken.", "该场考试的 {0} 个名额已满。", ExamRefusal.APPRAISAL)),
    REGISTERED_ALREADY(conflict(
            "The person is registered for this session, as candidate {0}.",
            "该人员已报名本场考试，考生标识为 {0}。", ExamRefusal.APPRAISAL)),
    REGISTERED_AFTER_START(rule(
            "The exam is on {0}; registration ends the day before.", "考试日期为 {0}，报名截止于前一日。", ExamRefusal.APPRAISAL)),
    ENTERED_LATE(rule(
            "The exam is on {0}; what is entered on that day or later needs a reason.",
            "考试日期为 {0}，当日及以后补录须说明事由。", ExamRefusal.APPRAISAL)),
    LATE_ENTRY_BY_ANOTHER_ROLE(rule(
            "The exam is on {0}; on that day or later a reviewer or supervisor enters it.",
            "考试日期为 {0}，当日及以后由复核人员或负责人补录。", ExamRefusal.APPRAISAL)),
    SESSION_DECIDED(conflict(
            "Results of the session were decided on {0}; it takes no further candidate.",
            "该场考试的成绩已于 {0} 公布，不再接受报名。", ExamRefusal.APPRAISAL)),
    CERTIFIED_ALREADY(conflict(
            "The person holds certificate {0} of this occupation and level or a higher one, valid or suspended.",
            "该人员已持有本职业（工种）本等级或更高等级的证书 {0}（有效或暂停）。", ExamRefusal.APPRAISAL)),
    PREFERENTIAL_CERTIFICATE_USED(conflict(
            "Preferential certificate {0} was stated for another person.",
            "再就业优惠证 {0} 已登记为他人持有。", ExamRefusal.SUBSIDY)),
    FEE_SETTLED(conflict("The fee is {0}.", "鉴定费已处于 {0} 状态。", ExamRefusal.SUBSIDY)),
    FEE_BEFORE_REGISTRATION(rule(
            "The candidate registered on {0}, and pays not before.", "该考生于 {0} 报名，缴费日期不得更早。", ExamRefusal.SUBSIDY)),
    FEE_SLIP_USED(conflict(
            "The receipt was given for candidate {0}; a number is accepted once.",
            "该收据号已用于考生 {0}，不得重复使用。", ExamRefusal.SUBSIDY)),
    CANDIDATE_NOT_REGISTERED(conflict(
            "The candidate is {0}; this needs one who is registered.", "该考生处于 {0} 状态，须为已报名考生。", ExamRefusal.APPRAISAL)),
    EXAM_NOT_HELD(rule("The exam is on {0}.", "考试日期为 {0}，尚未举行。", ExamRefusal.APPRAISAL)),
    NOT_SITTING(conflict(
            "The candidate is {0} and does not sit for this part.", "该考生处于 {0} 状态，不参加该科目考试。", ExamRefusal.APPRAISAL)),
    NOT_AN_EXAMINER_OF_SESSION(
            rule("Examiner {0} is not assigned to the session.", "考评员 {0} 不在该场考试的考评组中。", ExamRefusal.EXAMINERS)),
    TRAINER_AS_EXAMINER(rule(
            "Examiner {0} has trained the candidate, or is the candidate, and does not judge the candidate.",
            "考评员 {0} 曾培训该考生或即为该考生本人，应当回避。", ExamRefusal.EXAMINERS)),
    EXAMINERS_ALL_TRAINED(rule(
            "Of the examiners of the session {0} have not trained the person; the exam needs {1}. Assign a substitute first.",
            "该场考试的考评员中仅 {0} 名未培训过该人员，须有 {1} 名；请先增补考评员。", ExamRefusal.EXAMINERS)),
    SUBSTITUTE_TRAINED(rule(
            "Examiner {0} has trained candidate {1}, or is the candidate, and is no substitute.",
            "考评员 {0} 曾培训考生 {1} 或即为该考生本人，不能增补。", ExamRefusal.EXAMINERS)),
    EXAMINER_ASSIGNED(
            conflict("Examiner {0} is assigned to the session.", "考评员 {0} 已在该场考试的考评组中。", ExamRefusal.EXAMINERS)),
    EXAMINER_AS_CANDIDATE(
            rule("The person is an examiner of the session.", "该人员是本场考试的考评员，不能报名本场考试。", ExamRefusal.EXAMINERS)),
    SCORED_BY_SAME_PERSON(conflict(
            "The same person, or examiner, has scored this part of the candidate before.",
            "同一人员或同一考评员已为该考生的该科目评分。",
            ExamRefusal.TWICE)),
    CANDIDATE_SCORED(conflict("Scores of the candidate are entered.", "该考生已有评分。", ExamRefusal.TWICE)),
    SCORES_COMPLETE(conflict("The scores of this part are complete.", "该科目的评分已齐全。", ExamRefusal.TWICE)),
    SCORE_USED(conflict("The result of this part is decided.", "该科目的成绩已公布。", ExamRefusal.TWICE)),
    SESSION_UNDER_INSPECTION(conflict(
            "A serious finding of inspection {0} is not put right; no result is decided and nobody certified before.",
            "质量督导 {0} 的严重问题尚未整改，暂不公布成绩和核发证书。", ExamRefusal.QUALITY)),
    APPEAL_OPEN(conflict(
            "An appeal of the candidate is open; nothing is made up before it is decided.",
            "该考生的申诉尚未处理，处理后方可补考。",
            ExamRefusal.APPEAL)),
    NOT_FAILED(conflict("The candidate is {0}; who failed makes up.", "该考生处于 {0} 状态，只有不合格者可以补考。", ExamRefusal.MAKE_UP)),
    MAKE_UP_USED(conflict("The candidate has made up once.", "该考生已补考过一次。", ExamRefusal.MAKE_UP)),
    MAKE_UP_PERIOD_OVER(rule("Failed parts were to be made up by {0}.", "补考期限已于 {0} 届满。", ExamRefusal.MAKE_UP)),
    MAKE_UP_BEFORE_RESULT(rule("The result was decided on {0}.", "成绩于 {0} 公布，补考不得早于此日。", ExamRefusal.MAKE_UP)),
    RESULT_NOT_DECIDED(conflict("No result of this part is decided.", "该科目的成绩尚未公布。", ExamRefusal.APPEAL)),
    APPEAL_TOO_LATE(rule("An appeal was possible until {0}.", "申诉期限已于 {0} 届满。", ExamRefusal.APPEAL)),
    APPEALED_ALREADY(conflict("Appeal {0} is about the same result.", "对该成绩已有申诉 {0}。", ExamRefusal.APPEAL)),
    APPEAL_BEFORE_FILED(rule("The appeal was filed on {0}.", "申诉于 {0} 提出，处理不得早于此日。", ExamRefusal.APPEAL)),
    APPEAL_DECIDED(conflict("The appeal was decided on {0}.", "该申诉已于 {0} 处理。", ExamRefusal.APPEAL)),
    REVIEWED_BY_SCORER(conflict(
            "You have scored the candidate, or taken the appeal; another person reviews it.",
            "您曾为该考生评分或受理该申诉，须由他人复核。",
            ExamRefusal.APPEAL)),
    APPEALED_BEFORE_RESULT(rule("The result was decided on {0}.", "成绩于 {0} 公布，申诉不得早于此日。", ExamRefusal.APPEAL)),
    NOBODY_TO_CERTIFY(conflict("Nobody of the session is to be certified.", "该场考试没有待发证的考生。", ExamRefusal.ISSUE)),
    ROLL_DECIDED(conflict("The roll is {0} already.", "该发证名册已处于 {0} 状态。", ExamRefusal.ISSUE)),
    INSPECTED_BEFORE_EXAM(
            rule("The exam is on {0}; it is inspected not before.", "考试日期为 {0}，督导日期不得早于此日。", ExamRefusal.QUALITY)),
    INSPECTION_RECTIFIED(conflict("It was put right on {0}.", "已于 {0} 整改。", ExamRefusal.QUALITY)),
    RECTIFICATION_NOT_STATED(
            conflict("Nobody has said that it was put right.", "尚未登记整改情况，不能确认整改。", ExamRefusal.QUALITY)),
    RECTIFIED_BEFORE_INSPECTION(rule("It was inspected on {0}.", "督导日期为 {0}，整改日期不得早于此日。", ExamRefusal.QUALITY)),
    NOTHING_TO_RECTIFY(conflict("The inspection found nothing.", "该次督导未发现问题，无须整改。", ExamRefusal.QUALITY));

    private static final String APPRAISAL = "《职业技能鉴定规定》（劳部发〔1993〕134号）：鉴定的组织与报名";
    private static final String SUBSIDY = "《国务院关于进一步加强就业再就业工作的通知》（国发〔2005〕36号）：一次性职业技能鉴定补贴";
    private static final String EXAMINERS = "《职业技能鉴定规定》（劳部发〔1993〕134号）第二十二条至第二十四条：考评员回避";
    private static final String TWICE = "《职业技能鉴定规定》（劳部发〔1993〕134号）：独立评分、复核";
    private static final String MAKE_UP = "《职业技能鉴定规定》（劳部发〔1993〕134号）：补考";
    private static final String APPEAL = "《职业技能鉴定规定》（劳部发〔1993〕134号）：成绩申诉与复核";
    private static final String ISSUE = "《职业资格证书规定》（劳部发〔1994〕98号）：证书核发";
    private static final String QUALITY = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第十六项：鉴定质量督导";

    private final Reason reason;

    ExamRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
