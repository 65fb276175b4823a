package org.ganlao.employment.coverage.network.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a unit of the service network or its platform, or a change of one, is refused. */
public enum NetworkRefusal implements ReasonedRefusal {
    CODE_OUTSIDE_COUNTY(rule("{0} lies outside the county {1}.", "{0} 不在县（市、区）{1} 内。", NetworkRefusal.NETWORK)),
    UNIT_REGISTERED(conflict("{0} is in the register over this time already.", "{0} 在此期间已登记。", NetworkRefusal.NETWORK)),
    CENTRE_WITH_PLATFORM(
            rule("A centre is no unit that has a service platform.", "担保中心、创业指导中心不设服务平台。", NetworkRefusal.NETWORK)),
    PLATFORM_OUTSIDE_UNIT(rule(
            "The platform would exist without its unit, which exists since {0}.",
            "服务平台的存续期不在所属单位存续期内；该单位自 {0} 起设立。", NetworkRefusal.NETWORK)),
    PLATFORM_ALREADY(
            conflict("The unit has a platform since {0} already.", "该单位自 {0} 起已有服务平台。", NetworkRefusal.NETWORK)),
    NO_OPEN_PLATFORM(conflict("The unit has no open platform.", "该单位没有在运行的服务平台。", NetworkRefusal.NETWORK));

    private static final String NETWORK = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第五项、第二十八项：公共就业服务网络";

    private final Reason reason;

    NetworkRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
