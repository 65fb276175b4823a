package org.ganlao.gateway.plan.analytics;

import org.ganlao.gateway.plan.catalogue.Label;
import org.ganlao.platform.region.Region;

/** In which language names are written. */
enum LabelLanguage {
    ZH,
    EN;

    String of(Label label) {
        return switch (this) {
            case ZH -> label.zh();
            case EN -> label.en();
        };
    }

    String of(Region region) {
        return switch (this) {
            case ZH -> region.name();
            case EN -> region.nameEn();
        };
    }
}
