package org.ganlao.employment.startup.entrepreneurship.domain;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a project, a start-up, or a change of one, is refused. */
public enum EntrepreneurshipRefusal implements ReasonedRefusal {
    PROJECT_OF_NOTHING(Reason.rule(
            "A project needs a positive investment, not {0}.", "项目所需投资必须大于零，不能为 {0}。", EntrepreneurshipRefusal.PLAN)),
    PROJECT_REVIEWED(Reason.conflict(
            "The project was reviewed on {0}; what was reviewed is not changed.",
            "该项目已于 {0} 评审，评审后内容不得变更。", EntrepreneurshipRefusal.PLAN)),
    PROJECT_REVIEWED_BY_ITS_SUBMITTER(Reason.conflict(
            "Whoever submitted a project does not review it; another person must.",
            "提交人不得评审本人提交的项目，须由他人评审。",
            EntrepreneurshipRefusal.PLAN)),
    REVIEWED_BEFORE_SUBMISSION(Reason.rule(
            "The project was submitted on {0} and is not reviewed before.",
            "该项目于 {0} 提交，评审日期不得早于该日。", EntrepreneurshipRefusal.PLAN)),
    OFFERED_TOO_LONG(Reason.rule(
            "A project reviewed on {0} is offered until {1} at most, and for a day at least.",
            "{0} 评审通过的项目，推介期至少一日，最迟至 {1}。", EntrepreneurshipRefusal.PLAN)),
    PROJECT_NOT_OFFERED(
            Reason.conflict("The project is not offered on {0}.", "该项目于 {0} 不在推介期内。", EntrepreneurshipRefusal.PLAN)),
    PROJECT_IN_USE(Reason.conflict(
            "Start-ups have taken the project up; withdraw it instead.",
            "已有创业者选用该项目，只能停止推介，不能撤销登记。",
            EntrepreneurshipRefusal.PLAN)),
    NO_SUCH_PROJECT(Reason.rule("There is no such project.", "没有该创业项目。", EntrepreneurshipRefusal.PLAN)),
    NO_LOAN_OF_THE_FOUNDER(Reason.rule(
            "The founder has no such loan, or it was refused or withdrawn.",
            "该笔贷款的借款人不是创业者本人，或贷款已被拒绝、撤回。",
            "银发〔2002〕394号《下岗失业人员小额担保贷款管理办法》：贷款用于借款人自谋职业、自主创业")),
    LOAN_OF_ANOTHER_STARTUP(Reason.conflict(
            "The loan belongs to another start-up of the founder.",
            "该笔贷款已登记在该创业者的另一创业记录上。",
            EntrepreneurshipRefusal.PLAN)),
    STARTUP_UNDER_WAY(Reason.conflict(
            "The person has a start-up under way, in region {0}.",
            "该人员在地区 {0} 已有创业记录尚未结束。", EntrepreneurshipRefusal.PLAN)),
    EMPLOYER_OF_ANOTHER_STARTUP(Reason.conflict(
            "{0} is in the records as another start-up in business.",
            "{0} 已登记为另一在营创业实体。", EntrepreneurshipRefusal.PLAN)),
    STARTUP_IS_ANOTHER(Reason.conflict(
            "The start-up is {0}; that does not allow to {1}.", "创业记录状态为 {0}，不能办理 {1}。", EntrepreneurshipRefusal.PLAN)),
    OUTCOME_AND_OPENING(Reason.rule(
            "Who never opened gave up, and nobody else did.",
            "未开业的只能登记为放弃创业，已开业的不能登记为放弃创业。",
            EntrepreneurshipRefusal.PLAN)),
    STARTUP_OUT_OF_ORDER(Reason.rule(
            "{0} is out of order: guidance comes first, then the opening, then visits, then the end.",
            "{0} 先后顺序有误：应依次为开业指导、开业、跟踪服务、结束。", EntrepreneurshipRefusal.PLAN)),
    TOO_SHORT_IN_BUSINESS(Reason.rule(
            "On {1} the start-up is not in business, or not for {0} months yet.",
            "该创业实体于 {1} 未在营，或正常经营未满 {0} 个月。", "国发〔2005〕36号；经营期限为工作口径")),
    NO_SUCH_INCUBATOR(Reason.rule("There is no such incubator.", "没有该创业孵化基地。", EntrepreneurshipRefusal.PLAN)),
    NO_SUCH_STARTUP(Reason.rule("There is no such start-up.", "没有该创业记录。", EntrepreneurshipRefusal.PLAN)),
    INCUBATOR_FULL(Reason.conflict(
            "All {0} places of the incubator are taken on {1}.",
            "该孵化基地 {0} 个席位于 {1} 已满。", EntrepreneurshipRefusal.PLAN)),
    INCUBATOR_IN_USE(Reason.conflict(
            "The incubator has tenants; it keeps its region and is closed and not annulled.",
            "该孵化基地已有入驻记录，归属地区不能变更，也不能撤销登记，只能办理撤销建制。",
            EntrepreneurshipRefusal.PLAN)),
    TENANT_OUTSIDE_INCUBATOR(Reason.rule(
            "A tenant of {0} would be there without the incubator.",
            "{0} 起入驻者的入驻期不在孵化基地存续期内。", EntrepreneurshipRefusal.PLAN)),
    TENANT_OUTSIDE_STARTUP(
            Reason.rule("The start-up is not under way on {0}.", "该创业者于 {0} 不在创业期内。", EntrepreneurshipRefusal.PLAN)),
    TENANT_ALREADY(Reason.conflict(
            "The start-up is a tenant over this time already, since {0}.",
            "该创业者在此期间已入驻孵化基地，入驻日期为 {0}。", EntrepreneurshipRefusal.PLAN)),
    TENANT_MOVED_OUT(
            Reason.conflict("The tenant moved out on {0} already.", "该入驻者已于 {0} 迁出。", EntrepreneurshipRefusal.PLAN)),
    MOVES_OUT_BEFORE_MOVING_IN(Reason.rule(
            "The tenant moved in on {0} and stays a day at least.",
            "入驻日期为 {0}，迁出日期必须晚于该日。", EntrepreneurshipRefusal.PLAN)),
    STARTUP_HAS_TENANCIES(Reason.conflict(
            "The start-up is a tenant of an incubator, since {0}; annul that first.",
            "该创业记录有孵化基地入驻记录（{0} 起），须先撤销入驻记录。", EntrepreneurshipRefusal.PLAN)),
    NEGATIVE_INVESTMENT(Reason.rule("{0} is no investment.", "{0} 不是有效的投资额。", EntrepreneurshipRefusal.PLAN)),
    FAIR_ENDS_BEFORE_IT_BEGINS(
            Reason.rule("The fair began on {0}.", "博览会开幕日期为 {0}，闭幕日期不得早于该日。", EntrepreneurshipRefusal.PLAN));

    private static final String PLAN = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第四项：创业服务";

    private final Reason reason;

    EntrepreneurshipRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
