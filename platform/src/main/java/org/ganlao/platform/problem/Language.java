package org.ganlao.platform.problem;

import java.util.List;
import java.util.Locale;

/** The languages in which a refusal can be told. */
enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The first of the accepted languages that is known; Chinese when none is. */
    static Language preferred(List<Locale> accepted) {
        for (Locale wanted : accepted) {
            for (Language language : values()) {
                if (language.locale.getLanguage().equals(wanted.getLanguage())) {
                    return language;
                }
            }
        }
        return ZH;
    }

    String of(String zh, String en) {
        return switch (this) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    String textOf(Refusal refusal) {
        return of(refusal.zh(), refusal.en());
    }

    String tag() {
        return locale.toLanguageTag();
    }
}
