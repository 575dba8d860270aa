package org.resetdesk;

/** How somebody looks at a page: how large, with scripts or without, in the light or in the dark. */
public record Window(int width, int height, boolean script, boolean dark) {

    public static Window phone() {
        return new Window(360, 740, true, false);
    }

    public static Window desk() {
        return new Window(1440, 900, true, false);
    }

    public Window withoutScript() {
        return new Window(width, height, false, dark);
    }

    public Window inTheDark() {
        return new Window(width, height, script, true);
    }
}
