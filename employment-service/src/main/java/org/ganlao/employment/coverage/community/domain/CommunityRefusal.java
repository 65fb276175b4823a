package org.ganlao.employment.coverage.community.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an evaluation or a certificate of a full-employment community is refused. */
public enum CommunityRefusal implements ReasonedRefusal {
    COMMUNITY_NOT_ON_REGISTER(rule(
            "The service network has no community {0} on {1}.", "{1} 的服务网络登记中没有社区 {0}。", CommunityRefusal.COMMUNITIES)),
    NO_COMMUNITY_WITH_CODE(rule(
            "{0} is no community with a code, by which records of persons name one.",
            "{0} 不是有区划代码的社区，人员记录无从对应。", CommunityRefusal.COMMUNITIES)),
    MORE_INSURED_THAN_UNKNOWN(rule(
            "{0} are stated as insured, but of {1} residents in work only does the register of the insurances say nothing.",
            "另行填报参保 {0} 人，而就业居民中社保登记无记录的只有 {1} 人。", "《统计法》（1996）第三条：如实提供统计资料")),
    CRITERIA_NOT_MET(conflict(
            "The evaluation of {0} does not hold; nothing is certified by it.",
            "{0} 的评估未达标，不能据以认定。", CommunityRefusal.COMMUNITIES)),
    EVALUATION_STALE(rule(
            "The evaluation of {0} may be certified from that day until {1}.",
            "{0} 的评估须于该日起至 {1} 期间据以认定。", CommunityRefusal.COMMUNITIES)),
    EVALUATED_BY_YOU(conflict(
            "You evaluated the community yourself; another person certifies it.",
            "该社区由您本人评估，须由他人认定。",
            "赣劳社办〔2007〕6号第二十二项；评估与认定分离")),
    CERTIFIED_ALREADY(conflict(
            "The community is certified until {0} already.", "该社区已认定，有效期至 {0}。", CommunityRefusal.COMMUNITIES)),
    CERTIFICATE_REPLACED(
            conflict("A later evaluation, of {0}, does not hold.", "其后 {0} 的评估未达标。", CommunityRefusal.COMMUNITIES)),
    NOT_VALID_ON(rule(
            "The certificate is valid from {0} until {1} only.", "认定有效期为 {0} 至 {1}。", CommunityRefusal.COMMUNITIES)),
    CERTIFICATE_WITHDRAWN(
            conflict("The certificate was withdrawn on {0}.", "该认定已于 {0} 撤回。", CommunityRefusal.COMMUNITIES)),
    CERTIFICATE_RESTS_ON_IT(conflict(
            "A certificate rests on this evaluation, or fell by it; annul the certificate first.",
            "已有认定据此作出或撤回，请先撤销该认定。",
            CommunityRefusal.COMMUNITIES));

    private static final String COMMUNITIES = "赣劳社办〔2007〕6号第二十二项：加快充分就业社区建设，动态实名制管理";

    private final Reason reason;

    CommunityRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
