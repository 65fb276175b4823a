package org.ganlao.laborrights.settlement.dispute.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a dispute, or what is done with a case, is refused. */
public enum DisputeRefusal implements ReasonedRefusal {
    APPLIED_BEFORE_THE_DISPUTE(rule("The dispute arose on {0} only.", "申请日期早于争议发生日期 {0}。", DisputeRefusal.LABOUR_LAW)),
    LIMIT_EVENT_ENDS_BEFORE(rule("It began on {0} only.", "结束日期早于开始日期 {0}。", DisputeRefusal.LAW)),
    COURT_AMOUNTS_DO_NOT_FIT(rule(
            "Where the award does not stand the court's amount of each claim is stated, and else none: {0}.",
            "法院改判或调解的须逐项填写给付金额，维持或撤诉的不填（处理结果：{0}）。", "《劳动法》第八十三条；法释〔2000〕18号")),
    AWARD_WAGES_UNPAID(conflict(
            "Wages by the award are still owed, or not all registered.",
            "裁决支持的工资尚未全部登记为欠薪，或者登记的欠薪尚未清偿，不能登记履行完毕。",
            "《劳动法》第八十三条")),
    NO_WAGES_GRANTED(conflict("No wages are granted to workers.", "裁决或调解书未支持劳动者的工资请求。", DisputeRefusal.CASE_RULES)),
    WAGES_REGISTERED(conflict(
            "The wages are registered already, with {0} here; what is wrong of it is taken back first.",
            "该工资已经登记，此项登记为 {0}；登记有误的，应先撤销。", DisputeRefusal.CASE_RULES)),
    WAGES_NOT_REGISTERED(conflict("No wages are registered as owed.", "未登记欠薪，无可撤销。", DisputeRefusal.CASE_RULES)),
    PAYER_NO_PARTY(rule("{0} is no party of the case.", "{0} 不是本案当事人。", DisputeRefusal.CASE_RULES)),
    NO_SUCH_FAILED_MEDIATION(rule(
            "No mediation of one of these workers with one of these employers failed so.",
            "没有本案当事人之间调解不成的该调解案件。",
            "《企业劳动争议处理条例》第十条；《劳动争议调解仲裁法》第十四条、第十五条")),
    WORKER_NAMED_TWICE(conflict("The worker is named already.", "该劳动者已列为当事人。", DisputeRefusal.REGULATION)),
    CLAIM_WITHOUT_AMOUNT(rule("A claim for money says how much.", "给付请求须写明金额。", DisputeRefusal.CASE_RULES)),
    REPRESENTATIVES_MISSING(
            rule("{0} workers or more choose representatives.", "职工一方在{0}人以上的，应当推举代表参加仲裁。", "《企业劳动争议处理条例》第十八条")),
    REPRESENTATIVES_OF_TOO_FEW(
            rule("Fewer than {0} workers speak for themselves.", "劳动者一方不足{0}人的，不推举代表。", "《劳动争议调解仲裁法》第七条")),
    REPRESENTATIVE_OF_OTHERS(
            rule("{0} is no worker of this case.", "{0} 不是本案的劳动者。", "《企业劳动争议处理条例》第十八条；《劳动争议调解仲裁法》第七条")),
    APPLICATION_OUT_OF_TIME(conflict(
            "The time to apply ended on {0}; unless a good reason is recorded the application is not accepted.",
            "申请仲裁的期限已于 {0} 届满，没有不可抗力或其他正当理由的，不予受理。", DisputeRefusal.LABOUR_LAW)),
    APPLICATION_IN_TIME(conflict(
            "The time to apply runs until {0}; it is no ground to refuse the application.",
            "申请仲裁的期限至 {0} 方届满，不得以超过时效为由不予受理。", DisputeRefusal.LABOUR_LAW)),
    DECIDED_BY_THIS_COMMISSION(conflict(
            "The commission of {0} has decided on the application; another one takes a new case.",
            "该申请已由 {0} 的仲裁委员会作出处理；由其他仲裁委员会管辖的，应撤销后重新登记。", DisputeRefusal.CASE_RULES)),
    DECIDED_BY_THE_OTHER_LAW(conflict(
            "The application was decided on by {0}; a day under the other law takes a new case.",
            "该申请已依 {0} 作出处理；申请日期适用另一法律的，应撤销后重新登记。", "《劳动争议调解仲裁法》第五十四条")),
    DISPUTE_NOT_ACCEPTED(conflict("The application was not accepted.", "该申请未予受理。", DisputeRefusal.REGULATION)),
    DISPUTE_WITHDRAWN(conflict("The application was withdrawn.", "该申请已撤回。", DisputeRefusal.REGULATION)),
    DISPUTE_SUSPENDED(conflict("The case is suspended; it goes on first.", "案件已中止审理，应先恢复。", DisputeRefusal.CASE_RULES)),
    DISPUTE_STEP_TAKEN(conflict(
            "The case is {0} already; {1} comes before.", "案件已处于 {0} 状态，不能再进行 {1}。", DisputeRefusal.CASE_RULES)),
    DISPUTE_STEP_TOO_EARLY(
            conflict("The case is {0} only; {1} comes later.", "案件尚处于 {0} 状态，不能进行 {1}。", DisputeRefusal.CASE_RULES)),
    DISPUTE_ANSWERED(conflict("The answer was given on {0}.", "答辩书已于 {0} 提交。", DisputeRefusal.REGULATION)),
    COLLEGIAL_PANEL_REQUIRED(rule(
            "The case is a major one ({0} workers, {1} yuan): a collegial panel hears it.",
            "该案属重大复杂案件（{0} 人，标的 {1} 元），须由合议庭审理。", DisputeRefusal.COLLEGIAL)),
    TRIBUNAL_SIZE(rule(
            "A tribunal of this kind has {0} arbitrators; {1} are named.",
            "该类仲裁庭由 {0} 名仲裁员组成，现列 {1} 名。", "《企业劳动争议处理条例》第十六条；《劳动争议调解仲裁法》第三十一条")),
    PRESIDES_WITHOUT_SITTING(rule("Who presides is one of the tribunal.", "首席仲裁员应为仲裁庭成员。", "《劳动争议调解仲裁法》第三十一条")),
    SIDE_WITHOUT_ARBITRATOR(rule(
            "A tripartite tribunal has an arbitrator of each side; none is of {0}.",
            "三方办案的仲裁庭须由三方仲裁员组成，缺 {0} 方。", DisputeRefusal.COLLEGIAL)),
    NOT_OF_THE_TRIBUNAL(rule("The arbitrator does not sit on this tribunal.", "该仲裁员不是本庭成员。", DisputeRefusal.RECUSAL)),
    SITS_ALREADY(conflict("The arbitrator sits on this tribunal already.", "该仲裁员已是本庭成员。", DisputeRefusal.RECUSAL)),
    DISPUTE_EXTENDED(conflict(
            "The time was extended before; it is once.", "办案期限已延长过一次，不得再延长。", "《企业劳动争议处理条例》第三十二条；《劳动争议调解仲裁法》第四十三条")),
    DISPUTE_EXTENDED_TOO_LATE(conflict(
            "The time to conclude ended on {0}; what is over is not extended.",
            "办案期限已于 {0} 届满，不得再批准延长。", "《企业劳动争议处理条例》第三十二条；《劳动争议调解仲裁法》第四十三条")),
    PARTIES_OF_A_DECIDED_CASE(conflict(
            "The case ended on {0}; its parties are those of the award.",
            "案件已于 {0} 结案，不得更换当事人。", DisputeRefusal.CASE_RULES)),
    PARTIES_CHANGED_BY_REVIEWERS(conflict(
            "The application was decided on; a reviewer changes its parties.",
            "该申请已作出处理，更换当事人须由复核人员办理。",
            DisputeRefusal.CASE_RULES)),
    CLAIMS_NOT_ALL_DECIDED(rule(
            "Of {0} claims {1} are decided; each is, once.", "请求共 {0} 项，已裁 {1} 项，须逐项裁决。", DisputeRefusal.CASE_RULES)),
    NO_SUCH_CLAIM(rule("{0} is no claim of this case.", "{0} 不是本案的请求。", DisputeRefusal.CASE_RULES)),
    GRANTED_DOES_NOT_FIT(rule(
            "{1} yuan do not fit a claim of {0} that is decided so.",
            "请求金额 {0} 元，与裁决金额 {1} 元及裁决结果不符。", DisputeRefusal.CASE_RULES)),
    AWARD_NUMBER_USED(conflict("The number {0} was given before.", "文书编号 {0} 已使用。", DisputeRefusal.CASE_RULES)),
    MEDIATION_BINDS(conflict(
            "A statement of mediation binds when it is received; nobody sues.",
            "调解书自送达之日起发生法律效力，不得起诉。",
            "《企业劳动争议处理条例》第二十八条；《劳动争议调解仲裁法》第四十二条")),
    FINAL_FOR_EMPLOYER(
            conflict("The award is final for the employer.", "该裁决为终局裁决，用人单位不得起诉。", "《劳动争议调解仲裁法》第四十七条、第四十八条")),
    AWARD_SUED_TOO_LATE(conflict("The time to sue ended on {0}.", "起诉期限已于 {0} 届满，裁决书已发生法律效力。", "《劳动法》第八十三条")),
    AWARD_NOT_FINAL(conflict(
            "Only an award that is final for the employer is revoked on its application.",
            "只有终局裁决可由用人单位申请撤销。",
            DisputeRefusal.REVOCATION)),
    REVOCATION_ASKED_TOO_LATE(conflict(
            "The time to ask for a revocation ended on {0}.", "申请撤销裁决的期限已于 {0} 届满。", DisputeRefusal.REVOCATION)),
    REVOCATION_RULED(conflict("The court ruled on it on {0}.", "法院已于 {0} 对撤销申请作出裁定。", DisputeRefusal.REVOCATION)),
    AWARD_SUED_ABOUT(conflict(
            "Somebody sued about the award, so that it is not in force.",
            "当事人已就该裁决起诉，裁决未生效，不再受理撤销申请。",
            DisputeRefusal.REVOCATION)),
    AWARD_REVOKED(
            conflict("The award was revoked; none is left to stand.", "裁决已被撤销，不能判决维持裁决。", DisputeRefusal.REVOCATION)),
    SERVED_ON_ONE_SIDE(rule(
            "The days on which both sides received the judgment are stated, or neither is.",
            "双方收到裁判文书的日期应同时填写。",
            DisputeRefusal.COURT)),
    JUDGMENT_IN_FORCE(conflict("The judgment is in force.", "该判决、裁定或调解书已发生法律效力，不得上诉。", DisputeRefusal.COURT)),
    APPEALED_TOO_LATE(conflict("The time to appeal ended on {0}.", "上诉期限已于 {0} 届满。", DisputeRefusal.COURT)),
    AWARD_NOT_IN_FORCE(
            conflict("The award comes into force on {0} only.", "裁决书自 {0} 起方发生法律效力。", "《劳动法》第八十三条；《劳动争议调解仲裁法》第四十七条"));

    private static final String REVOCATION = "《劳动争议调解仲裁法》第四十九条";
    private static final String COURT = "《民事诉讼法》（1991）第一百四十一条、第一百四十七条";
    private static final String LABOUR_LAW = "《劳动法》第八十二条；《劳动争议调解仲裁法》第二十七条";
    private static final String LAW = "《劳动争议调解仲裁法》第二十七条";
    private static final String REGULATION = "《企业劳动争议处理条例》（国务院令第117号）第二十四条、第二十五条；《劳动争议调解仲裁法》第二十九条";
    private static final String CASE_RULES = "《劳动争议仲裁委员会办案规则》（劳部发〔1993〕276号）";
    private static final String COLLEGIAL = "2007年全省劳动和社会保障工作计划第21项：落实重大复杂案件合议制度和三方办案机制";
    private static final String RECUSAL = "《企业劳动争议处理条例》第三十五条；《劳动争议调解仲裁法》第三十三条";

    private final Reason reason;

    DisputeRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
