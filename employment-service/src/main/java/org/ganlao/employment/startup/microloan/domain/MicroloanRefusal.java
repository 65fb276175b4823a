package org.ganlao.employment.startup.microloan.domain;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** What the rules of microloans stand against. */
public enum MicroloanRefusal implements ReasonedRefusal {
    EXTENSION_IN_ARREARS(Reason.rule(
            "Something is unpaid since {0}; a loan in arrears is not extended.",
            "自 {0} 起有到期未还款项，逾期贷款不得展期。", "《贷款通则》（1996）第十二条；银发[2002]394号")),
    EARLY_REPAYMENT_BELOW_INTEREST(Reason.rule(
            "{0} is left for early repayment, less than the interest up to this day, {1}.",
            "提前还款余额 {0} 不足以支付至当日的利息 {1}。", "银发[1999]77号：提前还款利随本清")),
    NOT_IN_THIS_STATE(Reason.conflict(
            "The loan is {0}; that does not allow to {1}.", "贷款状态为 {0}，不能进行 {1}。", MicroloanRefusal.PROCEDURE)),
    ANOTHER_PERSON(Reason.conflict(
            "Another person must take this step than took the one before.",
            "前后环节须由不同人员办理。",
            MicroloanRefusal.PROCEDURE)),
    INVESTIGATED_UNFAVOURABLY(
            Reason.rule("The investigation speaks against the loan.", "调查结论为不予贷款。", MicroloanRefusal.PROCEDURE)),
    BEFORE_THE_LAST_STEP(
            Reason.rule("The step before was taken on {0}.", "上一环节日期为 {0}，本环节不得早于该日。", MicroloanRefusal.PROCEDURE)),
    PARTNERS_AND_PRODUCT(Reason.rule(
            "A partnership has two partners or more; other loans have one borrower.",
            "合伙贷款须有两名以上合伙人，其他贷款只有一名借款人。",
            MicroloanRefusal.AMOUNTS)),
    NOTHING_APPLIED_FOR(Reason.rule("A loan is of a positive amount.", "贷款金额必须大于零。", MicroloanRefusal.AMOUNTS)),
    MORE_THAN_THE_MOST(Reason.rule("At most {0} is lent.", "贷款金额最高为 {0}。", MicroloanRefusal.AMOUNTS)),
    LONGER_THAN_THE_LONGEST(Reason.rule("The term is at most {0} months.", "期限最长为 {0} 个月。", MicroloanRefusal.AMOUNTS)),
    EXTENDED_ALREADY(Reason.rule("A loan is extended once.", "贷款只能展期一次。", MicroloanRefusal.AMOUNTS)),
    LOAN_ALREADY_OPEN(Reason.conflict(
            "The borrower has an open loan, in region {0}.", "借款人在地区 {0} 已有未结清的贷款或在办申请。", MicroloanRefusal.ONE_LOAN)),
    COMMUNITY_IN_USE(Reason.conflict(
            "A batch was disbursed to the community, or a borrower of it waived of counter-guarantee, on {0}; it exists then, in"
                    + " its region.",
            "该信用社区已于 {0} 整批发放贷款或据以免除反担保，存续期须包含该日，归属地区不能变更。", MicroloanRefusal.AMOUNTS)),
    NO_COMMUNITY_THEN(Reason.rule("There is no such community on {0}.", "{0} 时该信用社区不存在。", MicroloanRefusal.AMOUNTS)),
    COMMUNITY_ELSEWHERE(Reason.rule(
            "The community is of region {0}; it recommends borrowers of its own region.",
            "该信用社区属于地区 {0}，只能推荐本地区的借款人。", MicroloanRefusal.AMOUNTS)),
    NEEDS_A_BATCH(Reason.rule(
            "The loan is one of a batch; it is disbursed with the others or not at all.",
            "该笔贷款为整贷整还，须整批发放。",
            MicroloanRefusal.AMOUNTS)),
    NOT_OF_THE_BATCH(Reason.rule(
            "Loan {0} is none of a batch of this community.", "贷款 {0} 不属于该信用社区的整贷整还贷款。", MicroloanRefusal.AMOUNTS)),
    GUARANTORS_OR_WAIVER(Reason.rule(
            "Guarantors stand for the loan, or the counter-guarantee is waived; not both.",
            "已免除反担保的贷款不再列反担保人，二者只能选一。",
            MicroloanRefusal.COUNTER_GUARANTEES)),
    OWN_GUARANTOR(Reason.rule(
            "A borrower is not his own guarantor.", "借款人不能为本人贷款提供反担保。", MicroloanRefusal.COUNTER_GUARANTEES)),
    GUARANTOR_TWICE(Reason.rule(
            "A person is named as guarantor of a loan once.",
            "同一反担保人在一笔贷款中只能列一次。",
            MicroloanRefusal.COUNTER_GUARANTEES)),
    MORE_THAN_THE_LOAN(Reason.rule(
            "A guarantor stands for the loan at most, {0}.", "反担保金额最高为贷款金额 {0}。", MicroloanRefusal.COUNTER_GUARANTEES)),
    GUARANTOR_OF_TOO_MANY(Reason.conflict(
            "A guarantor stands for {0} open loans already, as many as one person may.",
            "反担保人已为 {0} 笔未结清贷款提供反担保，达到上限。", MicroloanRefusal.GUARANTORS)),
    GUARANTOR_IN_ARREARS(Reason.conflict(
            "A guarantor is in arrears with a loan of his own.",
            "反担保人本人贷款有逾期或代偿未还，不能提供反担保。",
            MicroloanRefusal.GUARANTORS)),
    COUNTER_GUARANTEE_TOO_LOW(Reason.rule(
            "Guarantors stand for {0}; the loan needs {1}, or a waiver.",
            "反担保金额合计 {0}，须达到 {1} 或经免除反担保。", MicroloanRefusal.COUNTER_GUARANTEES)),
    WAIVED_FOR_ANOTHER(Reason.rule(
            "The counter-guarantee of loan {0} was waived for another community than that of the batch.",
            "贷款 {0} 免除反担保所依据的信用社区与整批发放的信用社区不同。", MicroloanRefusal.COUNTER_GUARANTEES)),
    NO_SUCH_GUARANTOR(
            Reason.rule("{0} does not stand for the loan.", "{0} 不是该笔贷款现有的反担保人。", MicroloanRefusal.COUNTER_GUARANTEES)),
    MORE_THAN_GUARANTEED(Reason.rule(
            "The guarantor has {0} left to stand for.", "该反担保人剩余反担保责任为 {0}，追偿不得超过。", "《担保法》（1995）第四条、第十二条")),
    QUARTER_CLAIMED(Reason.conflict(
            "The quarter was claimed for this fund, by claim {0}.", "该基金本季度贴息已申报（{0}）。", MicroloanRefusal.AMOUNTS)),
    CLAIM_IS_ANOTHER(Reason.conflict(
            "The claim is {0}; it would have to be {1}.", "贴息申报状态为 {0}，须为 {1}。", MicroloanRefusal.AMOUNTS)),
    CLAIM_OUT_OF_DATE(Reason.conflict(
            "Movements since give another subsidy; work it out anew, or strike it out and claim again if it is approved.",
            "申报后贷款业务有变动，贴息金额已不同，请重新计算；已审批的须撤销后重新申报。",
            MicroloanRefusal.AMOUNTS)),
    NOTHING_CLAIMED(Reason.conflict(
            "No interest of the quarter is subsidised; there is nothing to approve.",
            "本季度没有可贴息的利息，无须审批。",
            MicroloanRefusal.AMOUNTS)),
    FUND_OR_COMMUNITY(Reason.rule(
            "An incentive is one of a fund or of a community: name one of both.",
            "奖励对象须为担保基金或信用社区之一。",
            MicroloanRefusal.INCENTIVES)),
    YEAR_WORKED_OUT(Reason.conflict(
            "The year was worked out for it, by incentive {0}.", "该年度回收奖励已测算（{0}）。", MicroloanRefusal.INCENTIVES)),
    INCENTIVE_IS_ANOTHER(Reason.conflict(
            "The incentive is {0}; it would have to be {1}.", "回收奖励状态为 {0}，须为 {1}。", MicroloanRefusal.INCENTIVES)),
    INCENTIVE_OUT_OF_DATE(Reason.conflict(
            "Movements since give another result; work it out anew before it is approved.",
            "测算后贷款业务有变动，结果已不同，请重新测算后再审批。",
            MicroloanRefusal.INCENTIVES)),
    NOTHING_EARNED(Reason.conflict(
            "The recovery rate earns nothing; there is nothing to approve.",
            "回收率未达到奖励标准，无须审批。",
            MicroloanRefusal.INCENTIVES)),
    NOT_AN_AMOUNT(Reason.rule("{0} is no amount to be paid.", "{0} 不是有效的付款金额。", MicroloanRefusal.PROCEDURE)),
    NOT_DISBURSED(Reason.rule("The loan was not disbursed by {0}.", "{0} 时贷款尚未发放。", MicroloanRefusal.PROCEDURE)),
    NOTHING_TO_PAY(Reason.rule("Nothing is to be paid on {0}.", "{0} 没有应付款项。", MicroloanRefusal.PROCEDURE)),
    MORE_THAN_THE_CLAIM(
            Reason.rule("{0} more would be recovered than the fund has paid.", "追偿金额将超出代偿金额 {0}。", "《担保法》（1995）第三十一条")),
    BOOKING_REVERSED(Reason.conflict(
            "There is no such movement, or it was reversed.", "该笔业务不存在或已冲销。", MicroloanRefusal.PROCEDURE)),
    WRITE_OFF_STANDS(Reason.conflict(
            "The claim was written off; reverse that first.", "债权已核销，请先冲销核销业务。", MicroloanRefusal.PROCEDURE)),
    PAID_MORE_THAN_OWED(Reason.rule("{0} more is paid than is owed.", "还款超出应还金额 {0}。", "《合同法》（1999）第二百零六条"));

    private static final String PROCEDURE = "银发〔2002〕394号《下岗失业人员小额担保贷款管理办法》";
    private static final String INCENTIVES = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第四项：建立和完善小额贷款激励机制";
    private static final String COUNTER_GUARANTEES = "《担保法》（1995）第四条（反担保）；银发〔2002〕394号；银发〔2006〕5号（信用社区推荐的借款人可免除反担保）";
    private static final String GUARANTORS = "《担保法》（1995）第七条：保证人须具有代为清偿债务能力；笔数为工作口径，待确认";
    private static final String ONE_LOAN = "银发〔2002〕394号：还清后方可再次申请；每人同时一笔为工作口径，待确认";
    private static final String AMOUNTS = "银发〔2002〕394号；银发〔2006〕5号";

    private final Reason reason;

    MicroloanRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
