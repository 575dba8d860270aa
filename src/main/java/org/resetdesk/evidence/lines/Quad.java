package org.resetdesk.evidence.lines;

/**
 * A rectangle that may be turned: its centre, the direction in which its text runs (radians, y down), its length along that
 * direction and its height across it.
 */
public record Quad(double x, double y, double angle, double length, double height) {

    /** The same place in a picture that is {@code factor} times as large. */
    public Quad scaled(double factor) {
        return new Quad(x * factor, y * factor, angle, length * factor, height * factor);
    }

    /** Where this rectangle lies in the picture from which {@code frame} was cut, when it lies here in the cut. */
    public Quad within(Quad frame) {
        var along = x - frame.length / 2;
        var across = y - frame.height / 2;
        return new Quad(
                frame.x + along * Math.cos(frame.angle) - across * Math.sin(frame.angle),
                frame.y + along * Math.sin(frame.angle) + across * Math.cos(frame.angle),
                angle + frame.angle,
                length,
                height);
    }

    public Quad grown(double alongside, double across) {
        return new Quad(x, y, angle, length + alongside, height + across);
    }

    /** Turned so that over its length it rises by a share of its height, and moved across by as much. */
    Quad askew(double share) {
        return new Quad(
                x - share * height * Math.sin(angle),
                y + share * height * Math.cos(angle),
                angle + share * height / length,
                length,
                height);
    }

    /** The part between two fractions of its length. */
    public Quad part(double from, double to) {
        var shift = ((from + to) / 2 - 0.5) * length;
        return new Quad(x + shift * Math.cos(angle), y + shift * Math.sin(angle), angle, (to - from) * length, height);
    }

    /** The room of this line and the next one below it. */
    public Quad with(Quad lower) {
        var along = Math.max(length, lower.length);
        var across = Math.hypot(lower.x - x, lower.y - y) + (height + lower.height) / 2;
        return new Quad((x + lower.x) / 2, (y + lower.y) / 2, angle, along, across);
    }

    public Quad upsideDown() {
        return new Quad(x, y, angle + Math.PI, length, height);
    }

    /** Frames the same stretch of the same line, either way up, if perhaps more loosely. */
    public boolean framesTheSame(Quad other) {
        var low = Math.min(height, other.height);
        var dx = other.x - x;
        var dy = other.y - y;
        var along = dx * Math.cos(angle) + dy * Math.sin(angle);
        var across = dy * Math.cos(angle) - dx * Math.sin(angle);
        var askew = Math.abs(Math.sin(other.angle - angle)) * Math.max(length, other.length);
        return Math.abs(across) < 0.3 * low
                && askew < 0.5 * low
                && Math.abs(along) + Math.abs(other.length - length) / 2 < 0.6 * low;
    }

    public double left() {
        return x - reachX();
    }

    public double right() {
        return x + reachX();
    }

    public double top() {
        return y - reachY();
    }

    public double bottom() {
        return y + reachY();
    }

    private double reachX() {
        return (Math.abs(Math.cos(angle)) * length + Math.abs(Math.sin(angle)) * height) / 2;
    }

    private double reachY() {
        return (Math.abs(Math.sin(angle)) * length + Math.abs(Math.cos(angle)) * height) / 2;
    }
}
