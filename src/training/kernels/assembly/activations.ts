/** A class for each activation: its value and gradient as PyTorch has them. */
import { normalDensity, normalShare } from './erf';
import { exp, expMinusOne, sigmoid, tanh } from './exp';
import { leakyRelu, relu } from './finish';
import { logOnePlus } from './logarithm';

/**
 * Four numbers at a time. `p` and `q` are the activation's arguments in PyTorch's order, 0 where it has none. The classes
 * hold nothing: they only name a pair of functions, so that one loop can be compiled for each.
 */
@unmanaged
export class Activation {
  value(x: v128, _p: v128, _q: v128): v128 {
    return x;
  }

  /** The gradient of x, from that of y = value(x). */
  gradient(_x: v128, _y: v128, dy: v128, _p: v128, _q: v128): v128 {
    return dy;
  }
}

@unmanaged
export class ReLU extends Activation {
  value(x: v128, _p: v128, _q: v128): v128 {
    return relu(x);
  }

  gradient(x: v128, _y: v128, dy: v128, _p: v128, _q: v128): v128 {
    return v128.andnot(dy, f32x4.le(x, f32x4.splat(0)));
  }
}

/** p: negative_slope */
@unmanaged
export class LeakyReLU extends Activation {
  value(x: v128, p: v128, _q: v128): v128 {
    return leakyRelu(x, p);
  }

  gradient(x: v128, _y: v128, dy: v128, p: v128, _q: v128): v128 {
    return v128.bitselect(dy, f32x4.mul(dy, p), f32x4.gt(x, f32x4.splat(0)));
  }
}

/** x for x > 0, else α(eˣ − 1). https://pytorch.org/docs/stable/generated/torch.nn.ELU.html — p: alpha */
@unmanaged
export class ELU extends Activation {
  value(x: v128, p: v128, _q: v128): v128 {
    const zero = f32x4.splat(0);
    return v128.bitselect(x, f32x4.mul(expMinusOne(f32x4.min(x, zero)), p), f32x4.gt(x, zero));
  }

  gradient(x: v128, _y: v128, dy: v128, p: v128, _q: v128): v128 {
    return v128.bitselect(dy, f32x4.mul(dy, f32x4.mul(exp(x), p)), f32x4.gt(x, f32x4.splat(0)));
  }
}

/** x · Φ(x), the exact form. https://pytorch.org/docs/stable/generated/torch.nn.GELU.html */
@unmanaged
export class GELU extends Activation {
  value(x: v128, _p: v128, _q: v128): v128 {
    return f32x4.mul(x, normalShare(x));
  }

  gradient(x: v128, _y: v128, dy: v128, _p: v128, _q: v128): v128 {
    return f32x4.mul(dy, f32x4.add(normalShare(x), f32x4.mul(x, normalDensity(x))));
  }
}

/** x · σ(x). https://pytorch.org/docs/stable/generated/torch.nn.SiLU.html */
@unmanaged
export class SiLU extends Activation {
  value(x: v128, _p: v128, _q: v128): v128 {
    return f32x4.mul(x, sigmoid(x));
  }

  gradient(x: v128, _y: v128, dy: v128, _p: v128, _q: v128): v128 {
    const one = f32x4.splat(1);
    const s = sigmoid(x);
    return f32x4.mul(dy, f32x4.mul(s, f32x4.add(f32x4.mul(x, f32x4.sub(one, s)), one)));
  }
}

/** https://pytorch.org/docs/stable/generated/torch.nn.Sigmoid.html */
@unmanaged
export class Sigmoid extends Activation {
  value(x: v128, _p: v128, _q: v128): v128 {
    return sigmoid(x);
  }

  gradient(_x: v128, y: v128, dy: v128, _p: v128, _q: v128): v128 {
    return f32x4.mul(dy, f32x4.mul(y, f32x4.sub(f32x4.splat(1), y)));
  }
}

/** https://pytorch.org/docs/stable/generated/torch.nn.Tanh.html */
@unmanaged
export class Tanh extends Activation {
  value(x: v128, _p: v128, _q: v128): v128 {
    return tanh(x);
  }

  gradient(_x: v128, y: v128, dy: v128, _p: v128, _q: v128): v128 {
    return f32x4.mul(dy, f32x4.sub(f32x4.splat(1), f32x4.mul(y, y)));
  }
}

/** ln(1 + e^βx) / β, and x itself where βx > threshold. https://pytorch.org/docs/stable/generated/torch.nn.Softplus.html — p: beta, q: threshold */
@unmanaged
export class Softplus extends Activation {
  value(x: v128, p: v128, q: v128): v128 {
    const z = f32x4.mul(x, p);
    const above = logOnePlus(exp(f32x4.neg(f32x4.abs(z))));
    return v128.bitselect(x, f32x4.div(f32x4.add(f32x4.max(z, f32x4.splat(0)), above), p), f32x4.gt(z, q));
  }

  gradient(x: v128, _y: v128, dy: v128, p: v128, q: v128): v128 {
    const z = f32x4.mul(x, p);
    return v128.bitselect(dy, f32x4.mul(dy, sigmoid(z)), f32x4.gt(z, q));
  }
}
